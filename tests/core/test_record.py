"""What single events add up to."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from marathon.core.history import KINDS, Event
from marathon.core.progress import Answered, ExerciseProgress
from marathon.core.record import Record
from marathon.core.verdict import Verdict

X = "overtime-pay"


def after(*events, **more):
    return Record(**more).after(events)


def test_nothing_happened_to_an_unknown_exercise():
    assert Record().exercise(X) == ExerciseProgress(X, "untouched")


def test_an_attempt_that_does_not_pass_is_a_try(happen):
    found = after(happen("attempt", X, outcome="not_yet", counted=True)).exercise(X)
    assert (found.state, found.tries, found.tries_to_pass) == ("tried", 1, None)


@pytest.mark.parametrize("kind", ["run", "save", "reset", "hint", "solution"])
def test_other_things_are_no_try(happen, kind):
    found = after(happen(kind, X, number=1)).exercise(X)
    assert (found.state, found.tries) == ("untouched", 0)
    assert found.last_at is not None


def test_what_was_not_checked_is_no_try(happen):
    found = after(happen("attempt", X, outcome="could_not_start", counted=False)).exercise(X)
    assert (found.state, found.tries) == ("untouched", 0)


def test_the_first_pass_is_remembered_and_later_tries_change_nothing_of_it(happen):
    tries = [
        happen("attempt", X, outcome=o, counted=True) for o in ("not_yet", "passed", "not_yet", "passed")
    ]
    found = after(*tries).exercise(X)
    assert (found.state, found.tries, found.tries_to_pass) == ("passed", 4, 2)
    assert found.passed_at == tries[1].at


def test_a_pass_after_the_solution_was_opened_says_so(happen):
    seen = happen("solution", X)
    passed = happen("attempt", X, outcome="passed", counted=True)
    assert after(seen, passed).exercise(X).state == "passed_with_solution"
    assert after(passed, seen).exercise(X).state == "passed"
    assert after(passed, seen).exercise(X).solution_shown


def test_hints_are_counted_by_the_furthest_that_is_open(happen):
    opened = [happen("hint", X, number=number) for number in (1, 2, 1)]
    assert after(*opened).exercise(X).hints_opened == 2


def test_the_first_answer_is_kept_beside_the_latest(happen):
    answers = [
        happen("answer", "loops", question="q", choice=choice, right=choice == 1) for choice in (0, 2, 1)
    ]
    found = after(*answers).lesson("loops").answers["q"]
    assert found == Answered("q", 1, right=True, first_right=False, times=3)


def test_a_lesson_remembers_where_one_stopped_and_what_was_said(happen):
    found = after(
        happen("lesson_opened", "loops"),
        happen("place", "loops", anchor="pitfalls"),
        happen("prediction", "loops", block="p", choice="8", agreed=None),
        happen("prediction", "loops", block="p", choice="8", agreed=True),
        happen("explained", "loops", block="e", text="It goes round."),
    ).lesson("loops")
    assert found.opened
    assert found.place == "pitfalls"
    assert found.predictions["p"].agreed is True
    assert found.explained == {"e": "It goes round."}


def test_a_lesson_is_done_once(happen):
    first, second = happen("lesson_done", "loops"), happen("lesson_done", "loops")
    assert after(first, second).lesson("loops").done_at == first.at


def test_the_latest_setting_counts(happen):
    found = after(happen("setting", "theme", value="dark"), happen("setting", "theme", value="light"))
    assert found.settings == {"theme": "light"}


def test_what_was_renamed_is_found_under_its_new_name(happen):
    renamed = {"old-pay": X, "whiles": "loops"}
    found = after(
        happen("attempt", "old-pay", outcome="passed", counted=True),
        happen("place", "whiles", anchor="a"),
        renamed=renamed,
    )
    assert found.exercise(X).passed
    assert found.lesson("loops").place == "a"


def test_time_between_events_is_time_spent_unless_it_is_a_pause():
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    minutes = [0, 4, 9, 60, 70]
    events = [Event("save", X, start + timedelta(minutes=m), {}, str(m)) for m in minutes]
    assert after(*events).seconds == {date(2026, 11, 22): (4 + 5 + 10) * 60}


def test_a_clock_that_was_set_back_spends_nothing():
    start = datetime(2026, 11, 22, 12, tzinfo=UTC)
    events = [Event("save", X, start + timedelta(minutes=m), {}, str(m)) for m in (0, -90, -85)]
    assert after(*events).seconds == {date(2026, 11, 22): 300}


def test_a_day_begins_at_midnight_where_the_learner_is():
    late = datetime(2026, 11, 22, 16, 0, tzinfo=UTC)
    tried = Event("attempt", X, late, {"outcome": "not_yet", "counted": True}, "1")
    assert after(tried).tries == {date(2026, 11, 22): 1}
    tokyo = timezone(timedelta(hours=9))
    assert after(tried, zone=tokyo).tries == {date(2026, 11, 23): 1}


def test_choosing_a_theme_is_no_time_spent(happen):
    assert after(happen("setting", "theme", value="dark"), happen("setting", "text", value=125)).seconds == {}


def test_kinds_of_a_newer_program_are_passed_over(happen):
    found = after(happen("dance", X), happen("hint", X, number=1))
    assert found.exercise(X).hints_opened == 1


OF_EXAMS_AND_PROJECTS = {
    "sitting": "s", "form": 0, "seed": 1, "minutes": 30, "items": ["a.1"], "item": "a.1", "answer": "x", "share": 1.0,
    "course": "c", "milestone": "m", "verdict": Verdict("passed").document(), "row": "R1", "level": 2,
}  # fmt: skip

SOME = st.lists(
    st.tuples(st.sampled_from(KINDS), st.sampled_from("abc"), st.integers(1, 900), st.booleans()),
    max_size=30,
)


@given(SOME, st.integers(0, 30))
def test_it_does_not_matter_in_which_portions_events_arrive(some, cut):
    at = datetime(2026, 11, 22, 23, tzinfo=UTC)
    events = []
    for i, (kind, subject, seconds, good) in enumerate(some):
        at += timedelta(seconds=seconds)
        data = {
            "outcome": "passed" if good else "not_yet",
            "number": seconds % 3 + 1,
            "value": good,
            "question": "q",
            "block": "b",
            "choice": seconds % 4,
            "right": good,
            "text": "t",
            "anchor": str(seconds),
            **OF_EXAMS_AND_PROJECTS,
            "passed": good,
            "step": ("begin", "answer", "end")[seconds % 3],
            "lesson": "l",
            "until": (at + timedelta(days=seconds % 9)).date().isoformat() if good else "",
            "hours": seconds % 5,
            "stars": seconds % 5 + 1,
            "of": "card",
            "showing": str(seconds % 40),
            "rating": seconds % 4 + 1,
            "can_do": [subject],
        }
        events.append(Event(kind, subject, at, data, str(i)))
    assert Record().after(events[:cut]).after(events[cut:]) == Record().after(events)
