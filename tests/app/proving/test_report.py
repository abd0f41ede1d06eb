"""The numbers of a proof."""

from __future__ import annotations

from dataclasses import replace

from builders import GOOD, cell, exercise, lesson, predict, prose, question
from test_trial_rules import FAILED, PASSED, mutant, trial

from marathon.app.proving.report import counts, lesson_numbers, trial_numbers
from marathon.core.exercise import Equivalent


def test_numbers_of_a_lesson():
    numbers = lesson_numbers(
        lesson(prose(30), question(), predict(), cell("a = 1\n\nb = 2"), exercises=(GOOD,))
    )

    assert numbers["words_before_first_action"] == 33
    assert (numbers["cells"], numbers["longest_cell"]) == (2, 2)
    assert (numbers["questions"], numbers["predictions"], numbers["exercises"]) == (1, 1, 1)
    assert numbers["reading_minutes"] == round(numbers["words"] / 150, 1)


def test_numbers_of_a_trial():
    names = ["line 1: a #1", "line 2: b #1", "line 3: c #1"]
    subject = replace(
        trial().subject,
        exercise=replace(trial().exercise, equivalents=(Equivalent(names[1], "Nobody can tell."),)),
    )
    judged = trial(
        subject=subject,
        mutants=tuple((mutant(name), FAILED if name == names[0] else PASSED) for name in names),
        mutants_in_all=7,
    )

    numbers = trial_numbers(judged)

    assert [numbers[name] for name in ("mutants", "tried", "killed", "equivalent", "survivors")] == [
        7,
        3,
        1,
        1,
        1,
    ]
    assert (numbers["wrong"], numbers["recognised"], numbers["seeds"]) == (2, 2, 2)
    assert (numbers["judged"], numbers["seconds"]) == (6, 0.05)


def test_counts_of_everything():
    lessons = [lesson_numbers(lesson(prose(30), question(), cell()))] * 2
    trials = [trial_numbers(trial()), trial_numbers(trial(missing="the data set is not here."))]

    together = counts(lessons, [exercise(), exercise(kind="fix", level=2)], trials)

    assert (together["lessons"], together["questions"], together["exercises"]) == (2, 2, 2)
    assert together["by_kind"] == {"fix": 1, "function": 1}
    assert together["by_level"] == {"2": 1, "3": 1}
    assert together["not_proved"] == 1
    assert together["checks"] == together["rules"] == 2
