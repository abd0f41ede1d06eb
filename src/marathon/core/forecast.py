"""When somebody arrives: a date at their plan, and a band from what they really do."""

from __future__ import annotations

import math
import random
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from marathon.core.easing import Easing
from marathon.core.pace import FARTHEST, arrival
from marathon.core.speed import Speed

ForecastState = Literal[
    "arrived", "no_pace", "no_history", "too_early", "quiet", "normal", "ahead", "behind", "paused"
]
# A range from fewer weeks would be a guess.
ENOUGH_WEEKS = 3
DRAWS = 400
# Eight of ten arrivals lie between these.
LOW, MIDDLE, HIGH = 0.1, 0.5, 0.9


@dataclass(frozen=True)
class Way:
    """What is ahead: stated minutes `left` of `whole`, the chosen `pace` in hours a week (None: none)."""

    left: float
    whole: float
    pace: float | None
    speed: Speed = field(default_factory=Speed)
    easing: Easing | None = None


@dataclass(frozen=True)
class Forecast:
    """`planned` is the arrival at the chosen pace; `early`, `centre`, `late` the band from what was done.

    `half` is when half of the way is reached (None: it is behind). `weekly` is what was really done, in hours
    a week, over `weeks` weeks. A date is None where it would say more than anybody knows.
    """

    state: ForecastState
    planned: date | None = None
    early: date | None = None
    centre: date | None = None
    late: date | None = None
    half: date | None = None
    weekly: float = 0.0
    weeks: int = 0

    @property
    def day(self) -> date | None:
        """The one date to say: what is really done where that is known, else the plan."""
        return self.centre or self.planned

    @property
    def has_range(self) -> bool:
        return self.early is not None


def forecast(way: Way, weeks: Sequence[float], today: date, *, seed: int) -> Forecast:
    """`weeks` are minutes of activity in the latest whole weeks in which learning was planned."""
    if way.left < 1:
        return Forecast("arrived")
    weekly = sum(weeks) / len(weeks) / 60 if weeks else 0.0
    if way.pace is None:
        return Forecast("no_pace", weekly=weekly, weeks=len(weeks))
    said = _planned(way, today, weekly=weekly, weeks=len(weeks))
    if way.easing and way.easing.is_pause and way.easing.until is None:
        return Forecast("paused", weekly=weekly, weeks=len(weeks))
    if len(weeks) < ENOUGH_WEEKS or weekly == 0:
        return said
    return _with_range(said, way, draw_days(way, weeks, seed=seed), today)


def draw_days(way: Way, weeks: Sequence[float], *, seed: int) -> list[float]:
    """Days until the arrival, in order, in as many worlds as are drawn.

    The rate of a world is a Bayesian bootstrap of the weeks (Rubin, 1981), in which the plan counts as one
    week more; its speed is drawn from what is known of the learner's.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret hangs on it
    lived = [*weeks, (way.pace or 0.0) * 60]
    found: list[float] = []
    for _ in range(DRAWS):
        shares = [chance.expovariate(1.0) for _ in lived]
        rate = sum(share * minutes for share, minutes in zip(shares, lived, strict=True)) / sum(shares)
        factor = math.exp(chance.gauss(way.speed.mean, way.speed.doubt))
        found.append(way.left * factor / rate * 7 if rate > 0 else math.inf)
    return sorted(found)


def _planned(way: Way, today: date, *, weekly: float, weeks: int) -> Forecast:
    assert way.pace is not None
    left = way.left * way.speed.factor
    to_half = (way.left - way.whole / 2) * way.speed.factor
    state: ForecastState = "no_history" if not weeks else "too_early" if weeks < ENOUGH_WEEKS else "quiet"
    return Forecast(
        state=_paused(way, state),
        planned=arrival(left, way.pace, today, easing=way.easing),
        half=arrival(to_half, way.pace, today, easing=way.easing) if to_half > 0 else None,
        weekly=weekly,
        weeks=weeks,
    )


def _with_range(said: Forecast, way: Way, days: list[float], today: date) -> Forecast:
    later = _delay(way, today)
    early, centre, late = (
        _date(days[int(share * (len(days) - 1))] + later, today) for share in (LOW, MIDDLE, HIGH)
    )
    half = None
    if centre and way.left > way.whole / 2:
        share = 1 - way.whole / 2 / way.left
        half = _date(share * (centre - today).days, today)
    state = _paused(way, _compare(said.planned, early, late))
    return Forecast(state, said.planned, early, centre, late, half, said.weekly, said.weeks)


def _paused(way: Way, state: ForecastState) -> ForecastState:
    return "paused" if way.easing and way.easing.is_pause else state


def _compare(planned: date | None, early: date | None, late: date | None) -> ForecastState:
    if planned is None:
        return "normal" if late is None else "ahead"
    if early is None or early > planned:
        return "behind"
    return "ahead" if late is not None and late < planned else "normal"


def _delay(way: Way, today: date) -> float:
    """By how many days a time with fewer hours moves the arrival."""
    if way.easing is None or way.easing.until is None or not way.pace:
        return 0.0
    return (way.easing.until - today).days * max(0.0, 1 - way.easing.hours / way.pace)


def _date(days: float, today: date) -> date | None:
    return today + timedelta(days=math.ceil(days)) if days <= FARTHEST.days else None
