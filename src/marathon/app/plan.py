"""The plan: where the learner is heading, what the coming weeks hold, and how it bends when life happens."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from marathon.app import settings
from marathon.app.parts import Marathon
from marathon.app.progress import progress
from marathon.app.recall import remember
from marathon.core.breaks import Break, breaks, days_away
from marathon.core.easing import Easing, going_on
from marathon.core.errors import WrongUse
from marathon.core.forecast import Forecast, Way, forecast
from marathon.core.pace import arrival, recent_weeks
from marathon.core.progress import Progress
from marathon.core.sessions import Rhythm, Session, Work, lay_sessions
from marathon.core.walked import walked

LONGEST_PAUSE = timedelta(days=3 * 365)
LONGEST_REASON = 60


@dataclass(frozen=True)
class PlanLine:
    """What was planned: from a day and a kilometre, steadily to the finish on another day."""

    first: date
    kilometre: float
    last: date


@dataclass(frozen=True)
class Plan:
    """`weeks` are minutes of the latest whole weeks; `walked` is kilometres at the end of days; `away` days
    without learning before today."""

    today: date
    forecast: Forecast
    pace: float | None
    easing: Easing | None
    line: PlanLine | None
    weeks: tuple[float, ...]
    walked: tuple[tuple[date, float], ...]
    breaks: tuple[Break, ...]
    away: int

    @property
    def lived_pace(self) -> float:
        """What was really done, as a pace that one can choose: half hours, and 0.5 at least."""
        return max(0.5, round(self.forecast.weekly * 2) / 2)


def plan(m: Marathon) -> Plan:
    """Everything about the plan, as of now."""
    now, record = progress(m), m.memory.record()
    today = record.day(m.clock())
    pace = settings.get(m).pace
    weeks = recent_weeks(record.seconds, today, easings=record.easings)
    easing = going_on(record.easings, today)
    way = Way(now.minutes_left, _whole(now), pace, now.speed, easing)
    made = walked(m.path, now, record, today)
    planned = record.day(record.planned_at) if record.planned_at else None
    return Plan(
        today=today,
        # The same day says the same: a forecast that trembles with every click would tell nothing.
        forecast=forecast(way, weeks, today, seed=today.toordinal()),
        pace=pace,
        easing=easing,
        line=_line(way, made, planned, kilometres=now.kilometres),
        weeks=weeks,
        walked=made,
        breaks=breaks(record.seconds, record.easings, today),
        away=days_away(record.seconds, today),
    )


def coming(m: Marathon, *, weeks: int) -> tuple[Session, ...]:
    """The sittings from today on; none without a pace."""
    chosen = settings.get(m)
    if chosen.pace is None:
        return ()
    record = m.memory.record()
    rhythm = Rhythm(chosen.pace, chosen.days, record.easings)
    return lay_sessions(works(m), rhythm, record.day(m.clock()), weeks=weeks)


def works(m: Marathon) -> tuple[Work, ...]:
    """What is ahead, in order, from the next step on; planned lessons too."""
    now = progress(m)
    lessons = {lesson.id: lesson for lesson in now.lessons}
    left = [place.lesson for place in m.path.places() if lessons[place.lesson.id].state != "done"]
    first = next((number for number, lesson in enumerate(left) if lesson.id == now.next.lesson), 0)
    return tuple(
        Work(
            lesson.id,
            f"{lesson.number} {lesson.title}",
            lessons[lesson.id].minutes * (1 - lessons[lesson.id].learned) * now.speed.factor,
            lesson.written,
        )
        for lesson in (*left[first:], *left[:first])
    )


def replan(m: Marathon, pace: float | None = None) -> None:
    """Let the plan begin anew where one stands today, with another pace if one is given."""
    if pace is not None and pace != settings.get(m).pace:
        settings.put(m, pace=pace)
    else:
        remember(m, ("replan", "", {}))


def pause(m: Marathon, *, until: str = "", hours: float = 0.0, reason: str = "") -> None:
    """Let the plan rest, or have fewer `hours` a week, until a day (ISO; empty: until one comes back).

    Raises:
        WrongUse: the day is no date, or not after today; more hours than the pace has are no easing.
    """
    chosen, today = settings.get(m).pace, m.memory.record().day(m.clock())
    if until:
        _check_until(until, today)
    if hours < 0 or (chosen is not None and hours >= chosen):
        raise WrongUse(
            "Fewer hours means less than your pace.", mend="Give fewer hours, or choose another pace."
        )
    if hours and not until:
        raise WrongUse(
            "Fewer hours for a while needs an end.", mend="Give the day from which your pace holds again."
        )
    said = " ".join(reason.split())[:LONGEST_REASON]
    remember(m, ("pause", "", {"until": until, "hours": hours, "reason": said}))


def resume(m: Marathon) -> None:
    """End the pause that goes on; without one nothing happens."""
    record = m.memory.record()
    if going_on(record.easings, record.day(m.clock())):
        remember(m, ("resume", "", {}))


def _check_until(until: str, today: date) -> None:
    try:
        day = date.fromisoformat(until)
    except ValueError as fault:
        raise WrongUse(f"{until!r} is no date.", mend="Give one such as 2027-04-01.") from fault
    if not today < day <= today + LONGEST_PAUSE:
        raise WrongUse(
            "The day of coming back lies after today, and within three years.", mend="Choose a later day."
        )


def _whole(now: Progress) -> float:
    return sum(course.minutes for course in now.courses)


def _line(
    way: Way, made: tuple[tuple[date, float], ...], since: date | None, *, kilometres: float
) -> PlanLine | None:
    if way.pace is None or since is None or way.left < 1:
        return None
    stood = max((km for day, km in made if day <= since), default=0.0)
    left = way.whole * (1 - stood / kilometres) if kilometres else 0.0
    last = arrival(left * way.speed.factor, way.pace, since)
    return PlanLine(since, stood, last) if last else None
