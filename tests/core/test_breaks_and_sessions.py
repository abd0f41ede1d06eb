"""Breaks in the days behind, sittings in the days ahead, and the way that was made."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from small_values import NOON, make_course, make_exercise, make_lesson, make_path

from marathon.core.breaks import Break, breaks, days_away
from marathon.core.easing import Easing
from marathon.core.history import Event
from marathon.core.measure import measure
from marathon.core.record import Record
from marathon.core.sessions import Rhythm, Work, lay_sessions
from marathon.core.walked import walked

MONDAY = date(2026, 3, 9)


def day(number: int) -> date:
    return MONDAY + timedelta(days=number)


def active(*numbers: int) -> dict[date, float]:
    return {day(number): 600.0 for number in numbers}


def test_less_than_ten_free_days_are_no_break() -> None:
    assert breaks(active(0, 10), (), day(11)) == ()
    assert breaks(active(0, 11), (), day(11)) == (Break(day(1), day(10)),)
    assert breaks({}, (), day(11)) == ()


def test_a_break_that_goes_on_is_open() -> None:
    assert breaks(active(0), (), day(11)) == (Break(day(1), day(11), open=True),)
    assert breaks(active(0), (), day(10)) == ()


def test_a_pause_that_was_told_is_a_break_with_its_reason_however_short() -> None:
    told = (Easing(day(1), day(5), reason="holiday"),)
    assert breaks(active(0, 5), told, day(6)) == (Break(day(1), day(4), "holiday"),)
    assert breaks(active(0), told, day(2)) == (Break(day(1), day(2), "holiday", open=True),)


def test_fewer_hours_are_no_break() -> None:
    assert breaks(active(0, 5), (Easing(day(1), day(5), hours=2),), day(6)) == ()


@pytest.mark.parametrize(("today", "away"), [(1, 0), (8, 7), (30, 29)])
def test_days_away_are_counted_until_yesterday(today: int, away: int) -> None:
    assert days_away({**active(0), day(today): 60.0}, day(today)) == away
    assert days_away({}, day(today)) == 0


WORKS = [Work("a", "A", 50), Work("b", "B", 100), Work("c", "C", 30)]


def test_sittings_fill_the_chosen_days_in_order() -> None:
    found = lay_sessions(WORKS, Rhythm(2, (0, 3)), MONDAY, weeks=3)
    assert [(each.day, each.number, each.minutes) for each in found] == [
        (day(0), 1, 60), (day(3), 2, 60), (day(7), 1, 60)
    ]  # fmt: skip
    assert [[work.id for work in each.lessons] for each in found] == [["a", "b"], ["b"], ["b", "c"]]


def test_the_second_sitting_of_a_week_keeps_its_number_when_the_first_is_over() -> None:
    found = lay_sessions(WORKS, Rhythm(2, (0, 3)), day(2), weeks=1)
    assert [(each.day, each.number) for each in found] == [(day(3), 2)]


def test_nothing_is_laid_into_a_pause_and_less_into_slow_weeks() -> None:
    off = Rhythm(2, (0, 3), (Easing(day(0), day(7)),))
    assert [each.day for each in lay_sessions(WORKS, off, MONDAY, weeks=2)] == [day(7), day(10)]
    slow = Rhythm(2, (0, 3), (Easing(day(0), day(7), hours=1),))
    assert [each.minutes for each in lay_sessions(WORKS, slow, MONDAY, weeks=2)] == [30, 30, 60, 60]


def test_a_long_week_on_one_day_is_still_a_human_sitting() -> None:
    assert lay_sessions([Work("a", "A", 9000)], Rhythm(40, (0,)), MONDAY, weeks=1)[0].minutes == 180
    assert lay_sessions([], Rhythm(5), MONDAY, weeks=4) == ()


def test_the_way_that_was_walked_sums_up_to_where_one_is() -> None:
    path = make_path(
        make_course("one", make_lesson("l1", make_exercise("e1"), make_exercise("e2")), make_lesson("l2")),
    )
    events = [
        Event("attempt", "e1", NOON, {"outcome": "passed"}, "1"),
        Event("attempt", "e2", NOON + timedelta(days=2), {"outcome": "passed"}, "2"),
        Event("lesson_done", "l1", NOON + timedelta(days=2), {}, "3"),
        Event("lesson_done", "l2", NOON + timedelta(days=5), {}, "4"),
    ]
    record = Record().after(events)
    now = measure(path, record, NOON + timedelta(days=6))
    found = walked(path, now, record, NOON.date() + timedelta(days=6))
    assert [(each - NOON.date()).days for each, _ in found] == [0, 2, 5]
    kilometres = [km for _, km in found]
    assert kilometres == sorted(kilometres)
    assert kilometres[-1] == pytest.approx(now.position)


def test_a_course_that_an_exam_showed_is_finished_and_passed_over() -> None:
    path = make_path(
        make_course("one", make_lesson("l1", make_exercise("e1"))),
        make_course("two", make_lesson("l2", make_exercise("e2"))),
    )
    record = Record(proven={"one": NOON})
    now = measure(path, record, NOON)
    assert now.course("one").state == "done"
    assert now.next.lesson == "l2"
    assert walked(path, now, record, NOON.date()) == ((NOON.date(), pytest.approx(now.position)),)
