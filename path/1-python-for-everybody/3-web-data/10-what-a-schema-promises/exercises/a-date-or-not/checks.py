import pytest
from a_date_or_not import is_date

LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]


@pytest.mark.parametrize("text", ["1815-06-18", "2024-12-31", "1999-01-01", "2031-10-10"])
def test_dates(text):
    """R1: a date in the agreed form"""
    assert is_date(text) is True


@pytest.mark.parametrize(
    "text",
    [
        "18/06/1815", "1815-6-18", "1815-06-8", "815-06-18", "18150-06-18", "18150618", "", "--", "soon", "1815-06",
        "1815-06-18-2", "181a-06-18", "1815-0b-18", "1815-06-1c", "1815.06.18", "1815--06-18", "June-06-18",
        "1815-06-18 ", " 815-06-18", "1815-+6-18", "1815-6 -18",
    ],
)  # fmt: skip
def test_form(text):
    """R1: no other form is a date"""
    assert is_date(text) is False


@pytest.mark.parametrize("text", ["1815-00-18", "1815-13-18", "1815-99-01", "1815-06-00", "1815-12-00"])
def test_range(text):
    """R2: no month 0 or 13, no day 0"""
    assert is_date(text) is False


@pytest.mark.parametrize(("month", "days"), list(enumerate(LENGTHS, 1)))
def test_months(month, days):
    """R3: each month has its days"""
    assert (is_date(f"2023-{month:02}-{days}"), is_date(f"2023-{month:02}-{days + 1}")) == (True, False)


@pytest.mark.parametrize(
    ("year", "leap"),
    [(2024, True), (2023, False), (2022, False), (1900, False), (2000, True), (2100, False), (2400, True), (1996, True)],
)
def test_leap(year, leap):
    """R4: 29 February in leap years alone"""
    assert (is_date(f"{year}-02-29"), is_date(f"{year}-02-28"), is_date(f"{year}-02-30")) == (leap, True, False)


def test_many_texts(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other texts"""
    cases = []
    for _ in range(150):
        year, month, day = rng.choice([1900, 2000, 2024, 1731]), rng.randint(0, 13), rng.choice([0, 9, 28, 29, 30, 31, 32])
        text = f"{year}-{month:02}-{day:02}"
        cases.append((rng.choice([text, text, text, f"{year}-{month}-{day}", text.replace("-", "/"), text + "0"]),))
    agree(is_date, reference.is_date, cases, size=lambda case: len(case[0]))
