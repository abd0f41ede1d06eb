"""From met to lasting: what it takes, and that nothing goes down."""

from __future__ import annotations

from datetime import timedelta

import pytest
from small_values import NOON, make_exercise, make_lesson

from marathon.core.blocks import CanDo, Question
from marathon.core.mastery import Evidence, Mastery, level, of_lesson
from marathon.core.progress import Answered, ExerciseProgress, LessonProgress

ALONE = ExerciseProgress("e", "passed", 1, 1, passed_at=NOON, last_at=NOON, unaided=True)
HELPED = ExerciseProgress("e", "passed", 1, 1, hints_opened=1, passed_at=NOON, last_at=NOON)
TRIED = ExerciseProgress("e", "tried", 1, last_at=NOON)


def on(day: float, right: bool = True):
    return NOON + timedelta(days=day), right


@pytest.mark.parametrize(
    ("evidence", "expected"),
    [
        (Evidence(), 0),
        (Evidence(opened=True), 1),
        (Evidence((TRIED,)), 1),
        (Evidence((HELPED,)), 2),
        (Evidence((TRIED, ALONE)), 3),
        (Evidence(answers=(Answered("q", 0, True, True, 1),)), 2),
        (Evidence(answers=(Answered("q", 0, False, False, 1),)), 1),
        (Evidence((TRIED,), (Answered("q", 0, True, True, 1),)), 1),
        (Evidence(proven_at=NOON), 3),
    ],
)
def test_without_recalls(evidence: Evidence, expected: int) -> None:
    assert level(evidence) == expected


@pytest.mark.parametrize(
    ("recalls", "expected"),
    [
        ([on(1)], 3),
        ([on(1), on(7)], 3),
        ([on(1), on(8)], 4),
        ([on(1), on(4), on(9)], 4),
        ([on(1), on(8, right=False)], 3),
        ([on(1), on(8), on(20, right=False)], 4),
        ([on(-3), on(6)], 3),
    ],
)
def test_lasting_takes_two_recalls_a_week_apart_after_success_alone(recalls, expected: int) -> None:
    assert level(Evidence((ALONE,)), recalls) == expected


def test_who_needed_help_makes_up_for_it_by_recalling() -> None:
    assert level(Evidence((HELPED,)), [on(2)]) == 3
    assert level(Evidence((HELPED,)), [on(2), on(5), on(12)]) == 4
    assert level(Evidence((HELPED,)), [on(2), on(12)]) == 3


def test_a_lesson_gives_each_can_do_what_bears_on_it() -> None:
    first, second = CanDo("one", "do one"), CanDo("two", "do two")
    lesson = make_lesson(
        "l",
        make_exercise("e", can_do=("one",)),
        can_do=(first, second),
        blocks=(Question("q", "?", 1, can_do="two"),),
    )
    past = LessonProgress(
        "l",
        "L",
        True,
        "here",
        40,
        0,
        100,
        0,
        0,
        exercises=(ALONE,),
        answers={"q": Answered("q", 0, True, True, 1)},
    )
    found = of_lesson(lesson, past, {"one": [on(1), on(9)]}, due={"two": 3})
    assert found == (Mastery(first, 4), Mastery(second, 2, 3))
    assert (found[0].word, found[1].word) == ("Lasting", "Practised")
    assert found[1].fading
    assert not found[0].fading
