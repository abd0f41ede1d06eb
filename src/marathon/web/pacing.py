"""What the pace card shows: the choice of hours a week, where each leads, and this week."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from marathon.app.plan import Plan
from marathon.core.pace import Week, arrival, week_of
from marathon.core.progress import Progress
from marathon.web.language import say
from marathon.web.plan_words import easing_text, range_text
from marathon.web.wording import (
    date_text,
    day_name,
    hours_text,
    minutes_text,
    month_text,
    short_date_text,
    short_day,
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
    short: str
    share: float
    minutes: str
    today: bool


@dataclass(frozen=True)
class PaceCard:
    """`pace` and the dates are empty until hours a week are chosen: nothing is forecast before.

    `arrival` is that of the plan; `arrival_short` and `likely` are what the learner's own weeks lead to, once
    there are enough of them. `rests` says why nothing is planned now. `arrived`: nothing is left to plan.
    """

    arrived: bool
    pace: str
    arrival: str
    arrival_short: str
    choices: tuple[PaceChoice, ...]
    days: tuple[Day, ...]
    week: str
    rest: str
    likely: str = ""
    rests: str = ""


def pace_card(now: Progress, plan: Plan, seconds: Mapping[date, float]) -> PaceCard:
    """`seconds` of activity by day."""
    pace, today, said = plan.pace, plan.today, plan.forecast
    left = now.minutes_left * now.speed.factor
    week = week_of(seconds, today)
    return PaceCard(
        arrived=said.state == "arrived",
        pace=hours_text(pace) if pace else "",
        arrival=date_text(said.planned) if said.planned else "",
        arrival_short=short_date_text(said.day) if said.day else "",
        choices=tuple(_choice(hours, left, today, chosen=hours == pace) for hours in _choices(pace)),
        days=_days(week, pace),
        week=_week(week, pace),
        rest=_rest(week, pace),
        likely=range_text(said),
        rests=easing_text(plan.easing) if plan.easing else "",
    )


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
        Day(
            day_name(number),
            short_day(number),
            round(100 * minutes / full, 1),
            minutes_text(minutes),
            number == week.today,
        )
        for number, minutes in enumerate(week.minutes)
    )


def _week(week: Week, pace: float | None) -> str:
    if not pace:
        return minutes_text(week.total)
    return say("%(had)s of %(all)s", had=minutes_text(week.total), all=hours_text(pace))


def _rest(week: Week, pace: float | None) -> str:
    """What the rest of the week would take, without blame."""
    if not pace:
        return say("so far this week.")
    left = pace * 60 - week.total
    if left <= 0:
        return say("this week. That is your week done.")
    share = left / week.days_left
    if share > MUCH:
        return say("so far this week. A new one begins on Monday.")
    if week.days_left == 1:
        return say("so far this week. %(time)s today would complete it.", time=minutes_text(share))
    return say(
        "so far this week. About %(time)s on each of %(days)s days completes it.",
        time=minutes_text(share),
        days=week.days_left,
    )
