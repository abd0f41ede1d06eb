"""What an assignment of another tool comes to, once it has been read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

Kind = Literal["cell", "doctest", "function"]


@dataclass(frozen=True)
class Case:
    """Something to be held or not. `after` is how many cells of the submission run before it.

    `index` is the number of the test function in `code`, where `kind` is `function`.
    """

    question: str
    points: float
    kind: Kind
    code: str
    after: int
    hidden: bool = False
    index: int = 0


@dataclass(frozen=True)
class Question:
    """`by_hand` tells that a person gives its points; `all_or_nothing` that every case has to hold.

    `missing` says what is not there, if something is not.
    """

    name: str
    points: float
    by_hand: bool = False
    all_or_nothing: bool = False
    missing: str = ""


@dataclass(frozen=True)
class Assignment:
    """`cells` are what runs of the submission, in order; `imports` what the instructor's cells import."""

    tool: str
    questions: tuple[Question, ...]
    cases: tuple[Case, ...]
    cells: tuple[str, ...]
    imports: tuple[str, ...] = ()


@dataclass(frozen=True)
class Score:
    """What a question earned: `points` is None while nobody has looked at it by hand."""

    question: str
    points: float | None
    possible: float
    why: str = ""


@dataclass(frozen=True)
class Scores:
    tool: str
    scores: tuple[Score, ...]
    problem: str = ""

    @property
    def total(self) -> float:
        return sum(score.points or 0.0 for score in self.scores)

    @property
    def possible(self) -> float:
        return sum(score.possible for score in self.scores)

    @property
    def by_hand(self) -> tuple[str, ...]:
        return tuple(score.question for score in self.scores if score.points is None)


def share_points(total: Any, given: Sequence[float | None]) -> list[float]:
    """Otter's rule for cases whose points nobody gave.

    A list gives each its own. What is left of a total is shared among them; without a total a question is
    worth one point, unless some cases have points: then the others have none.

    Raises:
        ValueError: more points are given than there are, or not one for each case.
    """
    if isinstance(total, list):
        if len(total) != len(given):
            raise ValueError("there is not one number of points for each case")
        given, total = total, None
    sure = sum(points for points in given if points is not None)
    left = sum(points is None for points in given)
    if total is not None:
        if sure > total:
            raise ValueError("the cases have more points than the question")
        each = (total - sure) / left if left else 0.0
    else:
        each = 1 / left if left and not sure else 0.0
    return [each if points is None else float(points) for points in given]
