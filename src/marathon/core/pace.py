"""Pace: when somebody arrives who learns so many hours a week."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from marathon.core.easing import Easing

# Further away than this, a date would say more than anybody knows.
FARTHEST = timedelta(days=365 * 30)


@dataclass(frozen=True)
class Week:
    """Minutes of activity from Monday to Sunday, in the week of `today`."""

    minutes: tuple[float, ...]
    today: int

    @property
    def total(self) -> float:
        return sum(self.minutes)

    @property
    def days_left(self) -> int:
        """Days of this week that are left, today included."""
        return 7 - self.today


def week_of(seconds: Mapping[date, float], today: date) -> Week:
    """The week of `today`, from the seconds of activity by day."""
    monday = today - timedelta(days=today.weekday())
    days = (monday + timedelta(days=number) for number in range(7))
    return Week(tuple(seconds.get(day, 0.0) / 60 for day in days), today.weekday())


def arrival(
    minutes_left: float, hours_a_week: float, today: date, *, easing: Easing | None = None
) -> date | None:
    """The day of arrival at a steady pace, after what `easing` leaves of it.

    None when it is more than thirty years away, or when nobody knows the end of a pause.
    """
    start, left = today, minutes_left
    if easing is not None and hours_a_week > easing.hours:
        if easing.until is None:
            return None if easing.is_pause else arrival(minutes_left, easing.hours, today)
        learned = (easing.until - today).days / 7 * easing.hours * 60
        if learned >= left:
            return arrival(left, easing.hours, today)
        start, left = easing.until, left - learned
    days = (start - today).days + math.ceil(left / 60 / hours_a_week * 7)
    return today + timedelta(days=days) if days <= FARTHEST.days else None


def recent_weeks(
    seconds: Mapping[date, float], today: date, *, easings: Sequence[Easing] = (), count: int = 8
) -> tuple[float, ...]:
    """Minutes of the latest whole weeks, in order: `count` at most, and none before the first activity.

    Weeks that a pause touches are left out: nothing was planned in them.
    """
    begun = min((day for day, spent in seconds.items() if spent > 0), default=None)
    found: list[float] = []
    monday = today - timedelta(days=today.weekday() + 7)
    while begun is not None and monday + timedelta(days=6) >= begun and len(found) < count:
        days = [monday + timedelta(days=number) for number in range(7)]
        if not any(each.is_pause and any(map(each.holds, days)) for each in easings):
            found.append(sum(seconds.get(day, 0.0) for day in days) / 60)
        monday -= timedelta(days=7)
    return tuple(reversed(found))
