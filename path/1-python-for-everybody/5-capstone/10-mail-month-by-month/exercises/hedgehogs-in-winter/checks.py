import pytest
from hedgehogs import by_month


def test_one_month():
    """R1: a month is written with two digits"""
    assert [name for name, number in by_month(["2021-09-14"])] == ["2021-09"]


def test_number():
    """R1: the number says how many came"""
    assert dict(by_month(["2021-10-02", "2021-10-31", "2021-10-02", "2021-11-07"])) == {"2021-10": 3, "2021-11": 1}


@pytest.mark.parametrize(
    ("days", "names"),
    [
        (["2021-05-31", "2021-08-01"], ["2021-05", "2021-06", "2021-07", "2021-08"]),
        (["2021-11-30", "2022-02-01"], ["2021-11", "2021-12", "2022-01", "2022-02"]),
        (["2020-12-31", "2021-01-01"], ["2020-12", "2021-01"]),
    ],
)
def test_every_month(days, names):
    """R2: every month in between is there"""
    assert [name for name, number in by_month(days)] == names


def test_years():
    """R2: a walk over three years has 25 months"""
    assert len(by_month(["2019-12-01", "2021-12-31"])) == 25


def test_zero():
    """R2: a month without a hedgehog has 0"""
    assert by_month(["2021-11-05", "2022-01-09"])[1:2] == [("2021-12", 0)]


def test_order():
    """R3: days may come in any order"""
    assert by_month(["2022-02-01", "2021-12-24", "2022-01-02"]) == [("2021-12", 1), ("2022-01", 1), ("2022-02", 1)]


def test_no_days():
    """R4: without days the list is empty"""
    assert by_month([]) == []


def test_many(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other lists"""

    def drawn():
        year = rng.randint(2008, 2022)
        return [
            f"{year + rng.randint(0, 1)}-{rng.randint(1, 12):02}-{rng.randint(1, 28):02}" for _ in range(rng.randint(0, 6))
        ]

    agree(by_month, reference.by_month, [(drawn(),) for _ in range(110)], size=lambda case: len(case[0]))
