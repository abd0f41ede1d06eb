import calendar

import pytest
from days_on_the_ice import per_day

SEASON = ("2022-12-05", "2023-03-10")


@pytest.mark.parametrize(("name", "guests", "rate"), [("2023-01", 310, 10.0), ("2023-02", 140, 5.0)])
def test_whole_month(name, guests, rate):
    """R1: a month in the middle has all its days"""
    assert per_day({name: guests}, *SEASON) == {name: rate}


def test_leap_year():
    """R1: February 2024 has 29 days"""
    assert per_day({"2024-02": 290}, "2023-12-01", "2024-03-03") == {"2024-02": 10.0}


def test_decimal():
    """R1: rates have one decimal"""
    assert per_day({"2023-01": 100}, *SEASON) == {"2023-01": 3.2}


@pytest.mark.parametrize(("opened", "rate"), [("2023-11-20", 30.0), ("2023-11-30", 330.0), ("2023-11-01", 11.0)])
def test_first_month(opened, rate):
    """R2: the first month counts from its opening on"""
    assert per_day({"2023-11": 330}, opened, "2024-03-01") == {"2023-11": rate}


@pytest.mark.parametrize(("closed", "rate"), [("2024-03-10", 24.0), ("2024-03-01", 240.0), ("2024-03-31", 7.7)])
def test_last_month(closed, rate):
    """R2: the last month counts up to its closing"""
    assert per_day({"2024-03": 240}, "2023-11-20", closed) == {"2024-03": rate}


def test_years():
    """R2: the same month of another year is whole"""
    counts = {"2022-12": 270, "2023-12": 310}
    assert per_day(counts, "2022-12-05", "2024-01-10") == {"2022-12": 10.0, "2023-12": 10.0}


@pytest.mark.parametrize(("opened", "closed"), [("2024-01-11", "2024-01-20"), ("2024-01-01", "2024-01-10")])
def test_short_winter(opened, closed):
    """R3: a season of ten days in one month"""
    assert per_day({"2024-01": 150}, opened, closed) == {"2024-01": 15.0}


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other winters"""

    def drawn():
        year, start, length = rng.randint(2010, 2023), rng.randint(10, 13), rng.randint(0, 3)
        names = [f"{year + (start + step) // 13}-{(start + step - 1) % 12 + 1:02}" for step in range(length + 1)]
        days = [calendar.monthrange(int(name[:4]), int(name[5:]))[1] for name in names]
        opened = rng.randint(1, days[0] if length else 14)
        closed = rng.randint(1 if length else opened, days[-1])
        counts = {name: rng.randint(0, 900) for name in names}
        return counts, f"{names[0]}-{opened:02}", f"{names[-1]}-{closed:02}"

    agree(per_day, reference.per_day, [drawn() for _ in range(110)], size=lambda case: len(case[0]))
