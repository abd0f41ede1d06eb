"""Pace: when somebody arrives who learns so many hours a week."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

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


def arrival(minutes_left: float, hours_a_week: float, today: date) -> date | None:
    """The day of arrival at a steady pace; None when it is more than thirty years away."""
    days = math.ceil(minutes_left / 60 / hours_a_week * 7)
    return today + timedelta(days=days) if days <= FARTHEST.days else None
