"""How long each part of a lesson takes, about: shares of the lesson's own minutes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from marathon.core import blocks as core
from marathon.core.curriculum import Lesson

WORDS_A_MINUTE = 150
# Minutes that an element asks for, besides the reading of its prose.
COST: dict[type, float] = {
    core.Cell: 1.0,
    core.Predict: 2.0,
    core.Question: 1.0,
    core.Figure: 0.7,
    core.Explorable: 3.0,
    core.Stepped: 1.5,
    core.Explain: 3.0,
    core.Recap: 0.7,
}


def part_minutes(lesson: Lesson, parts: Sequence[Iterable[core.Block]]) -> list[float]:
    """Minutes for each part, which sum up to the middle of the lesson's own minutes."""
    exercises = {exercise.id: float(exercise.minutes) for exercise in lesson.exercises}
    weights = [sum(_weight(block, exercises) for block in core.walk(tuple(part))) for part in parts]
    whole = sum(weights)
    return [weight / whole * sum(lesson.minutes) / 2 if whole else 0.0 for weight in weights]


def _weight(block: core.Block, exercises: Mapping[str, float]) -> float:
    if isinstance(block, core.ExercisePlace):
        return exercises.get(block.exercise, 0.0)
    words = len(block.text.split()) if isinstance(block, core.Prose) else 0
    return words / WORDS_A_MINUTE + COST.get(type(block), 0.0)
