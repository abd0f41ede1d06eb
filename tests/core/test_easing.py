"""Pauses and weeks with fewer hours: how they begin, end, and what they leave of a plan."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from marathon.core.easing import ease, going_on, hours_on, resume
from marathon.core.pace import arrival, recent_weeks

MONDAY = date(2026, 3, 9)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def test_a_pause_holds_until_the_day_of_coming_back() -> None:
    easings = ease((), {"until": day(14).isoformat(), "reason": "holiday"}, MONDAY)
    assert going_on(easings, day(13)) == easings[0]
    assert going_on(easings, day(14)) is None
    assert easings[0].is_pause
    assert easings[0].reason == "holiday"
    assert hours_on(easings, 5, day(3)) == 0
    assert hours_on(easings, 5, day(20)) == 5


def test_a_pause_without_an_end_ends_when_one_comes_back() -> None:
    easings = ease((), {}, MONDAY)
    assert going_on(easings, day(400)) is not None
    assert resume(easings, day(9))[0].until == day(9)


def test_a_pause_taken_back_the_same_day_never_was() -> None:
    assert resume(ease((), {}, MONDAY), MONDAY) == ()


def test_a_new_one_ends_the_one_that_goes_on() -> None:
    easings = ease(ease((), {}, MONDAY), {"hours": 2, "until": day(30).isoformat()}, day(5))
    assert [each.until for each in easings] == [day(5), day(30)]
    assert hours_on(easings, 5, day(6)) == 2
    assert hours_on(easings, 1, day(6)) == 1


def test_a_week_off_moves_the_arrival_by_a_week() -> None:
    off = ease((), {"until": day(7).isoformat()}, MONDAY)[0]
    without = arrival(3000, 5, MONDAY)
    assert without is not None
    assert arrival(3000, 5, MONDAY, easing=off) == without + timedelta(days=7)


def test_half_the_hours_for_two_weeks_move_it_by_a_week() -> None:
    less = ease((), {"until": day(14).isoformat(), "hours": 2.5}, MONDAY)[0]
    assert arrival(3000, 5, MONDAY, easing=less) == arrival(3000, 5, day(7))


def test_what_fits_into_the_slow_weeks_ends_in_them() -> None:
    less = ease((), {"until": day(140).isoformat(), "hours": 1}, MONDAY)[0]
    assert arrival(60, 5, MONDAY, easing=less) == day(7)


def test_nobody_knows_the_end_of_an_open_pause() -> None:
    assert arrival(60, 5, MONDAY, easing=ease((), {}, MONDAY)[0]) is None


def test_more_hours_than_the_pace_are_no_easing() -> None:
    more = ease((), {"until": day(7).isoformat(), "hours": 9}, MONDAY)[0]
    assert arrival(3000, 5, MONDAY, easing=more) == arrival(3000, 5, MONDAY)


@pytest.mark.parametrize(("count", "expected"), [(2, (60.0, 0.0)), (8, (120.0, 60.0, 0.0))])
def test_recent_weeks_are_whole_ones_and_none_before_the_first(count, expected) -> None:
    seconds = {day(-21): 7200.0, day(-10): 3600.0, day(0): 999.0}
    assert recent_weeks(seconds, day(2), count=count) == expected


def test_weeks_of_a_pause_are_no_weeks_of_the_plan() -> None:
    off = ease((), {"until": day(0).isoformat()}, day(-7))
    assert recent_weeks({day(-21): 7200.0}, day(2), easings=off) == (120.0, 0.0)
    assert recent_weeks({}, day(2)) == ()
