"""What every lesson weighs: minutes, and from them its stretch of the 42.195 kilometres."""

from __future__ import annotations

from dataclasses import dataclass

from marathon.core.blocks import Predict, Question, walk
from marathon.core.curriculum import Course, Lesson, Path

# A planned lesson is never guessed shorter than this.
SHORTEST_MINUTES = 15.0


@dataclass(frozen=True)
class Stretch:
    """A lesson's part of the way."""

    minutes: float
    start: float
    metres: float


def stretches(path: Path) -> dict[str, Stretch]:
    """The stretch of every lesson by its id: they follow one another and sum up to the whole path.

    A course is as long as its hours say; a written lesson weighs the middle of its minutes, and planned ones
    share what is left of the hours. So the courses never move on the map when lessons are written.
    """
    minutes = {
        lesson.id: weight
        for _, course in path.courses()
        for lesson, weight in zip(course.lessons, _weights(course), strict=True)
    }
    whole = sum(minutes.values())
    metres_of_a_minute = path.kilometres * 1000 / whole if whole else 0.0
    found: dict[str, Stretch] = {}
    start = 0.0
    for name, weight in minutes.items():
        found[name] = Stretch(weight, start, weight * metres_of_a_minute)
        start += weight * metres_of_a_minute
    return found


def evidence(lesson: Lesson) -> dict[str, float]:
    """What must be there for a lesson to be done, and what each weighs; the weights sum up to 1.

    Its core exercises; without any, all its exercises; without any, its questions and predictions.
    Ids of exercises stand plainly, those of blocks behind a `#`. Empty: nothing can show that it is done.
    """
    chosen = [e for e in lesson.exercises if e.importance == "core"] or list(lesson.exercises)
    weights = {exercise.id: float(max(exercise.minutes, 1)) for exercise in chosen}
    if not weights:
        asked = [block for block in walk(lesson.blocks) if isinstance(block, (Question, Predict))]
        weights = {f"#{block.id}": 1.0 for block in asked}
    whole = sum(weights.values())
    return {name: weight / whole for name, weight in weights.items()}


def _weights(course: Course) -> list[float]:
    """Minutes of each lesson of a course, summing up to its hours."""
    middles = [_middle(lesson) for lesson in course.lessons]
    written = sum(middle for middle in middles if middle is not None)
    planned = middles.count(None)
    left = max(course.hours * 60 - written, SHORTEST_MINUTES * planned)
    raw = [left / planned if middle is None else middle for middle in middles]
    whole = sum(raw)
    scale = course.hours * 60 / whole if whole else 0.0
    return [weight * scale for weight in raw]


def _middle(lesson: Lesson) -> float | None:
    return max(sum(lesson.minutes) / 2, 1.0) if lesson.written else None
