"""When life happens: a time without learning, or with fewer hours, and the way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any


@dataclass(frozen=True)
class Easing:
    """From `first` until the day before `until` (None: until one comes back) a week has `hours` (0: none)."""

    first: date
    until: date | None = None
    hours: float = 0.0
    reason: str = ""

    @property
    def is_pause(self) -> bool:
        """Nothing at all is planned meanwhile."""
        return self.hours <= 0

    def holds(self, day: date) -> bool:
        return self.first <= day and (self.until is None or day < self.until)


def ease(was: tuple[Easing, ...], data: Mapping[str, Any], day: date) -> tuple[Easing, ...]:
    """Begin one on `day`; what was going on until then ends."""
    until = str(data.get("until") or "")
    begun = Easing(
        first=day,
        until=date.fromisoformat(until) if until else None,
        hours=float(data.get("hours") or 0.0),
        reason=str(data.get("reason") or ""),
    )
    return (*resume(was, day), begun)


def resume(was: tuple[Easing, ...], day: date) -> tuple[Easing, ...]:
    """End what is going on; what had begun on the same day never was."""
    ended = (replace(each, until=day) if each.holds(day) else each for each in was)
    return tuple(each for each in ended if each.until is None or each.until > each.first)


def going_on(easings: Sequence[Easing], day: date) -> Easing | None:
    """The one that holds on `day`."""
    return next((each for each in reversed(easings) if each.holds(day)), None)


def hours_on(easings: Sequence[Easing], pace: float, day: date) -> float:
    """How many hours a week are planned on `day`."""
    easing = going_on(easings, day)
    return min(easing.hours, pace) if easing else pace
