"""The pages about bars and about algorithms beside a library are of today."""

from __future__ import annotations

import json

import pytest
from bench import bars, beside

from marathon.curriculum import read_path, where_is_path

MACHINE_LEARNING = "machine-learning"


@pytest.fixture(scope="module")
def path():
    return read_path(where_is_path()).path


def test_bars_are_read_from_checks():
    checks = '''
BAR_COST, BAR_SHARE, MEAN_OF = 0.5, 0.9, 5
MEAN_OF_SHARE = 3

def score_cost(rows, seed):
    """mean cost"""

def score_share(seed):
    """share found"""

def scores():
    pass
'''
    assert bars.bars_of(checks) == [
        bars.Bar("score_cost", "mean cost", ("rows", "seed"), 0.5, 5),
        bars.Bar("score_share", "share found", ("seed",), 0.9, 3),
    ]
    assert bars.bars_of("BAR = 3\n") == []


def test_every_baseline_of_machine_learning_states_its_bar(path):
    (special,) = [each for each in path.specializations if each.id == MACHINE_LEARNING]
    baselines = {
        exercise.id
        for course in special.courses
        for lesson in course.lessons
        for exercise in lesson.exercises
        if exercise.kind == "baseline"
    }
    assert len(baselines) > 5
    assert baselines <= {exercise.id for _, exercise in bars.with_bars(path)}


def test_the_page_of_bars_is_of_today(path):
    """After a change: python -m bench.bars EXERCISE."""
    kept = json.loads(bars.KEPT.read_text("utf-8"))
    for _, exercise in bars.with_bars(path):
        if exercise.id not in kept:  # the page says that it was not measured yet
            continue
        today = [(bar.function, bar.value, bar.mean_of) for bar in bars.bars_of(exercise.checks)]
        assert [(bar["function"], bar["value"], bar["mean_of"]) for bar in kept[exercise.id]] == today
        assert [set(bar["scores"]) for bar in kept[exercise.id]] == [set(bars.answers(exercise))] * len(today)
    assert bars.PAGE.read_text("utf-8") == bars.page(kept, bars.titles(path))


def test_right_answers_are_far_beyond_the_bar(path):
    """No more than one unlucky try in a thousand, if scores are about normal."""
    kept = json.loads(bars.KEPT.read_text("utf-8"))
    for name, measured in kept.items():
        for bar in measured:
            for answer, found in bar["scores"].items():
                if not answer.startswith("wrong"):
                    deviation = found["deviation"] / bar["mean_of"] ** 0.5
                    assert abs(found["mean"] - bar["value"]) > 3.1 * deviation, (name, answer)


def test_the_page_of_algorithms_is_of_today(path):
    """After a change: python -m bench.beside EXERCISE."""
    kept = json.loads(beside.KEPT.read_text("utf-8"))
    found = {exercise.id for _, exercise, _ in beside.algorithms(path)}
    assert found == {file.stem.replace("_", "-") for file in beside.ALGORITHMS.glob("*.py")} == kept.keys()
    assert beside.PAGE.read_text("utf-8") == beside.page(kept, beside.titles(path))


def test_what_is_written_by_hand_agrees_with_the_library(path):
    kept = json.loads(beside.KEPT.read_text("utf-8"))
    for name in beside.titles(path):
        for what, share in kept[name]["apart"].items():
            assert share < 1e-3, (name, what)
