"""The coming weeks: sittings on the days that the learner chose, and what each of them holds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from marathon.core.easing import Easing, hours_on

# Without a choice a week has five sittings.
USUAL_DAYS = (0, 1, 3, 4, 5)
SHORTEST, LONGEST = 15.0, 180.0


@dataclass(frozen=True)
class Work:
    """A lesson that is ahead, with the minutes that it still takes this learner."""

    id: str
    title: str
    minutes: float
    written: bool = True


@dataclass(frozen=True)
class Session:
    """`number` counts the sittings of a calendar week from 1; `lessons` are worked on in it, in order."""

    day: date
    number: int
    minutes: int
    lessons: tuple[Work, ...]


@dataclass(frozen=True)
class Rhythm:
    """`pace` in hours a week; `days` of the week from 0 (Monday); `easings` are what life brought."""

    pace: float
    days: tuple[int, ...] = USUAL_DAYS
    easings: tuple[Easing, ...] = ()

    def minutes(self, day: date) -> float:
        """How long the sitting of a day is; 0: none."""
        days = self.days or USUAL_DAYS
        if day.weekday() not in days:
            return 0.0
        share = hours_on(self.easings, self.pace, day) * 60 / len(days)
        return min(max(share, SHORTEST), LONGEST) if share > 0 else 0.0


def lay_sessions(works: Sequence[Work], rhythm: Rhythm, first: date, *, weeks: int) -> tuple[Session, ...]:
    """The sittings from `first` until `weeks` calendar weeks are over, or nothing is left to do."""
    monday = first - timedelta(days=first.weekday())
    found: list[Session] = []
    left = list(works)
    spare = left[0].minutes if left else 0.0
    for offset in range(first.weekday(), weeks * 7):
        day = monday + timedelta(days=offset)
        minutes = rhythm.minutes(day)
        if not minutes or not left:
            continue
        held, left, spare = _fill(left, spare, minutes)
        # What was missed of this week keeps its number: the second sitting is the second.
        found.append(Session(day, _number(rhythm, day), _rounded(minutes), tuple(held)))
    return tuple(found)


def _fill(left: list[Work], spare: float, minutes: float) -> tuple[list[Work], list[Work], float]:
    """What fits into a sitting, what is left then, and how much of the first of that."""
    held: list[Work] = []
    while left and minutes > 0:
        held.append(left[0])
        if spare > minutes:
            return held, left, spare - minutes
        minutes -= spare
        left = left[1:]
        spare = left[0].minutes if left else 0.0
    return held, left, spare


def _number(rhythm: Rhythm, day: date) -> int:
    days = sorted(rhythm.days or USUAL_DAYS)
    return days.index(day.weekday()) + 1


def _rounded(minutes: float) -> int:
    return max(5, round(minutes / 5) * 5)
