"""Help that costs nothing: hints one at a time, and the solution when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.errors import WrongUse


@dataclass(frozen=True)
class Hint:
    """`text` is Markdown; `number` counts from 1 to `of`."""

    number: int
    of: int
    text: str


@dataclass(frozen=True)
class Solution:
    """The reference solution, for the learner's framework, with the debrief (Markdown)."""

    code: str
    framework: str
    debrief: str
    insight: str


def open_hint(m: Marathon, exercise_id: str, number: int) -> Hint:
    """Open hint `number` (from 1), and remember it.

    Raises:
        NotFound: there is no such exercise.
        WrongUse: there is no such hint, or one before it is still closed.
    """
    _, exercise = find_exercise(m, exercise_id)
    opened = m.memory.record().exercise(exercise.id).hints_opened
    of = len(exercise.hints)
    if not 1 <= number <= of:
        raise WrongUse(f"There is no hint {number} here.", mend=f"This exercise has {of} hints.")
    if number > opened + 1:
        raise WrongUse(f"Hint {opened + 1} comes before hint {number}.", mend="Open them one at a time.")
    if number > opened:
        remember(m, ("hint", exercise.id, {"number": number}))
    return Hint(number, of, exercise.hints[number - 1])


def opened_hints(m: Marathon, exercise_id: str) -> tuple[Hint, ...]:
    """The hints that are open already."""
    _, exercise = find_exercise(m, exercise_id)
    opened = m.memory.record().exercise(exercise.id).hints_opened
    of = len(exercise.hints)
    return tuple(Hint(i + 1, of, text) for i, text in enumerate(exercise.hints[:opened]))


def show_solution(m: Marathon, exercise_id: str) -> Solution:
    """The reference solution; that it was opened before a pass is remembered."""
    place, exercise = find_exercise(m, exercise_id)
    past = m.memory.record().exercise(exercise.id)
    if not past.solution_shown:
        remember(m, ("solution", exercise.id, {}))
    framework = framework_for(m, place, exercise)
    return Solution(exercise.solution(framework), framework, exercise.debrief, exercise.insight)
