"""Breaks: times without learning, found in the days or told in advance. A break is a fact, never a loss."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise

from marathon.core.easing import Easing

# Fewer days without learning are an ordinary week.
SHORTEST = 10
# After so many one is welcomed back.
COMEBACK = 7


@dataclass(frozen=True)
class Break:
    """From the day `first` to the day `last`, both without learning; `reason` as it was told, or empty."""

    first: date
    last: date
    reason: str = ""
    open: bool = False

    @property
    def days(self) -> int:
        return (self.last - self.first).days + 1


def breaks(seconds: Mapping[date, float], easings: Sequence[Easing], today: date) -> tuple[Break, ...]:
    """All of them, the earliest first; one that goes on today is `open`."""
    active = sorted(day for day, spent in seconds.items() if spent > 0 and day <= today)
    if not active:
        return ()
    told = [each for each in easings if each.is_pause]
    found = [_between(before, after, told) for before, after in pairwise(active)]
    found.append(_until_now(active[-1], today, told))
    return tuple(each for each in found if each)


def days_away(seconds: Mapping[date, float], today: date) -> int:
    """How many days without learning lie right before today; 0 before the first activity ever."""
    last = max((day for day, spent in seconds.items() if spent > 0 and day < today), default=None)
    return (today - last).days - 1 if last else 0


def _between(before: date, after: date, told: list[Easing]) -> Break | None:
    first, last = before + timedelta(days=1), after - timedelta(days=1)
    why = _reason(first, last, told)
    if why is None and (last - first).days + 1 < SHORTEST:
        return None
    return Break(first, last, why or "") if last >= first else None


def _until_now(before: date, today: date, told: list[Easing]) -> Break | None:
    first = before + timedelta(days=1)
    why = _reason(first, today, told)
    going_on = any(each.holds(today) for each in told) and first <= today
    if not going_on and (today - first).days < SHORTEST:
        return None
    return Break(first, today, why or "", open=True)


def _reason(first: date, last: date, told: list[Easing]) -> str | None:
    """Why the days were free, if that was told of most of them; None: nobody told anything."""
    for each in told:
        start, end = max(first, each.first), min(last, each.until - timedelta(days=1) if each.until else last)
        if (end - start).days + 1 >= 0.5 * ((last - first).days + 1):
            return each.reason
    return None
