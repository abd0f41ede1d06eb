"""When somebody arrives, and what a week held."""

from __future__ import annotations

from datetime import date

import pytest

from marathon.core.pace import arrival, week_of

THURSDAY = date(2026, 3, 12)


def test_nothing_left_is_today() -> None:
    assert arrival(0, 5, THURSDAY) == THURSDAY


def test_a_week_of_hours_is_a_week() -> None:
    assert arrival(300, 5, THURSDAY) == date(2026, 3, 19)
    assert arrival(301, 5, THURSDAY) == date(2026, 3, 20)


def test_twice_the_pace_is_half_the_time() -> None:
    slow, quick = arrival(6000, 2, THURSDAY), arrival(6000, 4, THURSDAY)
    assert slow is not None
    assert quick is not None
    assert (slow - THURSDAY) == 2 * (quick - THURSDAY)


def test_thirty_years_away_nobody_knows() -> None:
    assert arrival(534 * 60, 0.5, THURSDAY) is not None
    assert arrival(534 * 600, 0.5, THURSDAY) is None


@pytest.mark.parametrize(
    ("day", "number", "left"), [(date(2026, 3, 9), 0, 7), (THURSDAY, 3, 4), (date(2026, 3, 15), 6, 1)]
)
def test_the_week_goes_from_monday_to_sunday(day: date, number: int, left: int) -> None:
    seconds = {
        date(2026, 3, 8): 600.0,
        date(2026, 3, 9): 120.0,
        date(2026, 3, 15): 60.0,
        date(2026, 3, 16): 600.0,
    }
    week = week_of(seconds, day)
    assert week.minutes == (2.0, 0, 0, 0, 0, 0, 1.0)
    assert week.total == 3.0
    assert (week.today, week.days_left) == (number, left)
