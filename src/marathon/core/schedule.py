"""When a thing that was learned comes back: FSRS, with time and history as arguments.

The formulas are those of FSRS-6 as the `fsrs` package has them (github.com/open-spaced-repetition/py-fsrs).
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import IntEnum
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fsrs import Card, Scheduler

# ruff: noqa: PLC0415 - the package costs a start some milliseconds, and most commands never need it

# What was missed comes back after this, still today.
STEP = timedelta(minutes=10)
DAY = timedelta(days=1)
# From so many days on, days are moved a little, so that what was learned together does not stay together.
FUZZ_FROM = 3
# Up to how many days (exclusive) which share of the interval may be moved.
_FUZZ = ((7, 0.15), (20, 0.10), (10**6, 0.05))


class Rating(IntEnum):
    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4


RATINGS = tuple(Rating)


@dataclass(frozen=True)
class Scheduled:
    """How well something is held, and when it comes back.

    `stability` is the days after which it is recalled with a chance of 90 in 100, `difficulty` 1 to 10
    (both 0 before the first review); `step` tells that it was missed and comes back the same day.
    `missed` counts the days on which it was missed.
    """

    due: datetime
    stability: float = 0.0
    difficulty: float = 0.0
    step: bool = False
    last: datetime | None = None
    count: int = 0
    missed: int = 0


def review(
    now: Scheduled, rating: Rating, *, key: str, at: datetime, retention: float, same_day: bool = False
) -> Scheduled:
    """What a review makes of it. `key` names what was reviewed, so that chance can be had again.

    `retention` is the share that is to be recalled, 0 to 1; `same_day`: it was missed today already.
    """
    at = at.astimezone(UTC)
    scheduler = _scheduler(retention)
    from fsrs import Rating as Grade

    card, _ = scheduler.review_card(_card(now), Grade(int(rating)), at)
    step = card.step is not None
    wait = card.due - at
    if not step:
        wait = timedelta(days=_moved(wait.days, seed=f"{key} {now.count}"))
    return Scheduled(
        due=at + wait,
        stability=card.stability or 0.0,
        difficulty=card.difficulty or 0.0,
        step=step,
        last=at,
        count=now.count + 1,
        missed=now.missed + (rating is Rating.AGAIN and not same_day),
    )


def chance(now: Scheduled, at: datetime) -> float:
    """The chance that it is recalled at a moment, 0 to 1, as far as one can tell; 0 if it is new."""
    if now.last is None:
        return 0.0
    return float(_scheduler(0.9).get_card_retrievability(_card(now), at.astimezone(UTC)))


def loss(now: Scheduled, at: datetime, *, days: float) -> float:
    """How much chance of recall is lost by waiting so many days longer."""
    return chance(now, at) - chance(now, at + timedelta(days=days))


def _card(now: Scheduled) -> Card:
    from fsrs import Card, State

    if now.last is None:
        return Card(card_id=0, due=now.due)
    learning = State.Relearning if now.step else State.Review
    return Card(
        card_id=0,
        state=learning,
        step=0 if now.step else None,
        stability=now.stability,
        difficulty=now.difficulty,
        due=now.due,
        last_review=now.last,
    )


@lru_cache(maxsize=16)
def _scheduler(retention: float) -> Scheduler:
    from fsrs import Scheduler

    # Its own fuzz is drawn from the world's chance, and could not be had again.
    return Scheduler(
        desired_retention=retention, learning_steps=(STEP,), relearning_steps=(STEP,), enable_fuzzing=False
    )


def _moved(days: int, *, seed: str) -> int:
    """An interval moved by a few days at most, always the same for a seed."""
    if days < FUZZ_FROM:
        return days
    share = next(share for below, share in _FUZZ if days < below)
    digest = hashlib.blake2b(seed.encode(), digest_size=4).digest()
    drawn = int.from_bytes(digest, "big") / 2**31 - 1  # evenly from -1 to 1, and the same every time
    return days + round(drawn * max(1.0, days * share))
