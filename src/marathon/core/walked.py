"""The way that was made, day by day."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime

from marathon.core.curriculum import Path, Place
from marathon.core.distance import evidence
from marathon.core.progress import LessonProgress, Progress
from marathon.core.record import Record


def walked(path: Path, now: Progress, record: Record, today: date) -> tuple[tuple[date, float], ...]:
    """Kilometres at the end of each day on which distance was made, the earliest first.

    What has no moment of its own, answers in a lesson that is not finished, counts for today.
    """
    lessons = {lesson.id: lesson for lesson in now.lessons}
    metres: dict[date, float] = defaultdict(float)
    for place in path.places():
        for at, made in _steps(place, lessons[place.lesson.id], record.proven):
            metres[record.day(at) if at else today] += made
    found: list[tuple[date, float]] = []
    whole = 0.0
    for day in sorted(metres):
        whole += metres[day]
        found.append((day, whole / 1000))
    return tuple(found)


def _steps(
    place: Place, past: LessonProgress, proven: Mapping[str, datetime]
) -> Iterator[tuple[datetime | None, float]]:
    """When something was made in a lesson, and how many metres."""
    left = past.metres_done
    weights = evidence(place.lesson)
    ended = past.done_at or proven.get(place.course.id)
    for exercise in past.exercises:
        made = min(weights.get(exercise.id, 0.0) * past.metres, left)
        if exercise.passed_at and made > 0 and (ended is None or exercise.passed_at <= ended):
            left -= made
            yield exercise.passed_at, made
    if left > 1e-9:
        yield ended, left
