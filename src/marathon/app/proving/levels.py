"""The numbers that content is held to, by how far along the path it stands."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.core.curriculum import Specialization


@dataclass(frozen=True)
class Bars:
    """Bars of one level (authoring guide, section 10). Lengths are in words unless they say otherwise."""

    name: str
    first_action: int
    between_actions: int
    lesson: int
    reading_minutes: int
    grade: float
    sentence: int
    cell_median: int
    cell_longest: int
    width: int
    predictions: int
    terms: int
    statement: int
    solution_lines: int


PYTHON = Bars(
    name="Python courses",
    first_action=120, between_actions=200, lesson=1200, reading_minutes=8, grade=8.0, sentence=28,
    cell_median=4, cell_longest=12, width=72, predictions=3, terms=5, statement=180, solution_lines=25,
)  # fmt: skip
MACHINE_LEARNING = Bars(
    name="machine-learning courses",
    first_action=150, between_actions=300, lesson=1800, reading_minutes=12, grade=9.5, sentence=32,
    cell_median=6, cell_longest=20, width=88, predictions=2, terms=7, statement=300, solution_lines=60,
)  # fmt: skip
DEEP = Bars(
    name="deep-learning and engineering courses",
    first_action=150, between_actions=300, lesson=1800, reading_minutes=12, grade=10.5, sentence=35,
    cell_median=8, cell_longest=30, width=88, predictions=2, terms=8, statement=300, solution_lines=60,
)  # fmt: skip

PARAGRAPH = 110
WORDS_A_MINUTE = 150


def bars_for(specialization: Specialization) -> Bars:
    """The bars that a specialization's content is held to."""
    return {1: PYTHON, 2: MACHINE_LEARNING}.get(stage(specialization), DEEP)


def stage(specialization: Specialization) -> int:
    """Which of the six it is, counted from 1."""
    first = specialization.number.split(".")[0]
    return int(first) if first.isdigit() else 1
