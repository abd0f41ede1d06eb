"""What the pace card shows: the choice of hours a week, where each leads, and this week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from marathon.core.pace import Week, arrival, week_of
from marathon.core.progress import Progress
from marathon.web.wording import (
    DAYS,
    date_text,
    hours_text,
    minutes_text,
    month_text,
    short_date_text,
)

# Nobody is told to learn longer than this in a day.
MUCH = 150
CHOICES = (3.0, 5.0, 7.0, 10.0)


@dataclass(frozen=True)
class PaceChoice:
    """`value` is what the form sends."""

    value: str
    label: str
    arrival: str
    chosen: bool


@dataclass(frozen=True)
class Day:
    """`share` of the tallest bar, in per cent; `minutes` in words."""

    name: str
    share: float
    minutes: str
    today: bool


@dataclass(frozen=True)
class PaceCard:
    """`pace` and the dates are empty until hours a week are chosen: nothing is forecast before.

    `arrived`: nothing of the course is left to plan.
    """

    arrived: bool
    pace: str
    arrival: str
    arrival_short: str
    choices: tuple[PaceChoice, ...]
    days: tuple[Day, ...]
    week: str
    rest: str


def pace_card(now: Progress, pace: float | None, seconds: Mapping[date, float], today: date) -> PaceCard:
    """`pace` in hours a week (None: not chosen); `seconds` of activity by day."""
    left = minutes_left(now)
    week = week_of(seconds, today)
    day = arrival(left, pace, today) if pace else None
    return PaceCard(
        arrived=left < 1,
        pace=hours_text(pace) if pace else "",
        arrival=date_text(day) if day else "",
        arrival_short=short_date_text(day) if day else "",
        choices=tuple(_choice(hours, left, today, chosen=hours == pace) for hours in _choices(pace)),
        days=_days(week, pace),
        week=_week(week, pace),
        rest=_rest(week, pace),
    )


def minutes_left(now: Progress) -> float:
    """Minutes of the whole course that are still ahead."""
    return sum(course.minutes * (1 - course.share) for course in now.courses)


def _choices(pace: float | None) -> tuple[float, ...]:
    """The usual four; a pace of one's own takes the place of the nearest."""
    if pace is None or pace in CHOICES:
        return CHOICES
    nearest = min(CHOICES, key=lambda hours: abs(hours - pace))
    return tuple(sorted(pace if hours == nearest else hours for hours in CHOICES))


def _choice(hours: float, left: float, today: date, *, chosen: bool) -> PaceChoice:
    day = arrival(left, hours, today)
    return PaceChoice(f"{hours:g}", hours_text(hours), month_text(day) if day else "", chosen)


def _days(week: Week, pace: float | None) -> tuple[Day, ...]:
    # A day's bar is full at a fifth of the week's hours, or at the longest day when that is more.
    full = max(*week.minutes, (pace or 5.0) * 60 / 5)
    return tuple(
        Day(name, round(100 * minutes / full, 1), minutes_text(minutes), number == week.today)
        for number, (name, minutes) in enumerate(zip(DAYS, week.minutes, strict=True))
    )


def _week(week: Week, pace: float | None) -> str:
    if not pace:
        return minutes_text(week.total)
    return f"{minutes_text(week.total)} of {hours_text(pace)}"


def _rest(week: Week, pace: float | None) -> str:
    """What the rest of the week would take, without blame."""
    if not pace:
        return "so far this week."
    left = pace * 60 - week.total
    if left <= 0:
        return "this week. That is your week done."
    share = left / week.days_left
    if share > MUCH:
        return "so far this week. A new one begins on Monday."
    if week.days_left == 1:
        return f"so far this week. {minutes_text(share)} today would complete it."
    return f"so far this week. About {minutes_text(share)} on each of {week.days_left} days completes it."
