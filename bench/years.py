"""A learner's years, written down event by event: what a long history looks like."""

from __future__ import annotations

import random
import uuid
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from marathon.core.curriculum import Path
from marathon.core.distance import evidence, stretches
from marathon.core.history import Event

# The longest silence that is still learning is ten minutes.
STEP = timedelta(minutes=9)


@dataclass(frozen=True)
class Life:
    """`minutes` says how many are learned on a day; `slowness` is real by stated minutes."""

    first: date
    last: date
    minutes: Callable[[date], float]
    slowness: float = 1.0
    seed: int = 1


def five_hours_a_week(off: tuple[tuple[date, date], ...] = (), *, seed: int = 1) -> Callable[[date], float]:
    """About an hour on five days of the week, unevenly, and nothing in the times `off`."""
    chance = random.Random(seed)

    def minutes(day: date) -> float:
        drawn = chance.choice((30, 45, 60, 75, 95)) if chance.random() < 0.93 else 0
        away = any(first <= day <= last for first, last in off)
        return 0 if away or day.weekday() in (2, 6) else drawn

    return minutes


def live(path: Path, life: Life) -> Iterator[Event]:
    """Lesson after lesson, planned ones too, as far as the minutes of the days carry; then reading again."""
    lengths = stretches(path)
    places = list(path.places())
    index, left = 0, 0.0
    day = life.first
    while day <= life.last:
        at = datetime.combine(day, time(18), UTC)
        end = at + timedelta(minutes=life.minutes(day))
        while at < end:
            lesson = places[min(index, len(places) - 1)].lesson
            if index < len(places) and left <= 0:
                left = lengths[lesson.id].minutes * life.slowness
                yield _event("lesson_opened", lesson.id, at, {})
            at += STEP
            yield _event("place", lesson.id, at, {"anchor": f"part-{at.minute}"})
            left -= STEP.total_seconds() / 60
            if index < len(places) and left <= 0:
                passed = [name for name in evidence(lesson) if not name.startswith("#")]
                for name in passed:
                    yield _event("attempt", name, at, {"outcome": "passed", "counted": True})
                yield _event("lesson_done", lesson.id, at, {})
                index += 1
        day += timedelta(days=1)


def _event(kind: str, subject: str, at: datetime, data: dict[str, object]) -> Event:
    return Event(kind, subject, at, data, str(uuid.uuid4()))
