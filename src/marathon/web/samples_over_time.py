"""Made-up states of what shows time and memory: the pace chart, the heat map, a day's end, a review card."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from markupsafe import Markup

from marathon.app.plan import Plan, PlanLine
from marathon.core.breaks import Break
from marathon.core.forecast import Forecast
from marathon.core.progress import NextStep, Progress, Today
from marathon.web.end_of_day import EndOfDay
from marathon.web.frame import NextLink
from marathon.web.heat_map import HeatMap, heat_map
from marathon.web.highlight import highlight
from marathon.web.pace_chart import PaceChart, pace_chart
from marathon.web.review_views import AnswerView, CardView, GradeView

KILOMETRES = 42.195
# A Monday of no importance, so that the samples are the same on every day.
BEGUN = date(2026, 1, 5)


@dataclass(frozen=True)
class ChartSample:
    name: str
    chart: PaceChart
    pace: float | None


@dataclass(frozen=True)
class HeatSample:
    name: str
    heat: HeatMap


@dataclass(frozen=True)
class CardSample:
    name: str
    card: CardView


def charts() -> tuple[ChartSample, ...]:
    """Before the first day, under way with enough weeks for a range, and without a pace."""
    today = BEGUN + timedelta(weeks=30)
    walked = tuple((BEGUN + timedelta(weeks=week), 0.35 * week) for week in (*range(1, 12), *range(16, 31)))
    line = PlanLine(BEGUN, 0.0, BEGUN + timedelta(days=790))
    under_way = Forecast(
        "normal",
        planned=line.last,
        early=BEGUN + timedelta(days=800),
        centre=BEGUN + timedelta(days=850),
        late=BEGUN + timedelta(days=930),
        half=BEGUN + timedelta(days=430),
        weekly=4.5,
        weeks=8,
    )
    first = Forecast("no_history", planned=line.last, half=BEGUN + timedelta(days=395))
    return (
        ChartSample("The first day", pace_chart(_plan(BEGUN, first, line=line), _at(0.0)), 5),
        ChartSample(
            "Under way, with a break",
            pace_chart(replace(_plan(today, under_way, line=line), walked=walked), _at(walked[-1][1])),
            5,
        ),
        ChartSample(
            "No pace chosen",
            pace_chart(replace(_plan(today, Forecast("no_pace")), walked=walked), _at(walked[-1][1])),
            None,
        ),
    )


def heats() -> tuple[HeatSample, ...]:
    """Nothing yet, and half a year with every blue and a named break."""
    today = BEGUN + timedelta(weeks=25, days=3)
    rhythm = (0, 12, 30, 0, 50, 95, 0)
    seconds = {
        BEGUN + timedelta(days=number): 60.0 * rhythm[number % 7]
        for number in range((today - BEGUN).days + 1)
        if not 84 <= number < 112
    }
    pause = Break(BEGUN + timedelta(days=84), BEGUN + timedelta(days=111), "moving house")
    return (
        HeatSample("Nothing yet", heat_map({}, (), today)),
        HeatSample("Half a year", heat_map(seconds, (pause,), today)),
    )


def day() -> EndOfDay:
    step = NextLink("#c-day", "1.1.6 Which way?", "Go on with 1.1.6", "Go on", "40 min")
    return EndOfDay("53 min", "62 m", "km 7.25", step)


def cards() -> tuple[CardSample, ...]:
    """A question, and its answer with the grades."""
    code = "names = ['Ann', 'Bo']\nmore = names\nmore.append('Cy')\nprint(len(names))"
    asked = CardView(
        key="sample",
        showing="sample",
        shown_at="",
        title=Markup("What is printed?"),
        plain_title="What is printed?",
        note="Read the code. No running it, that comes after.",
        more=Markup(),
        code=highlight(code),
        code_text=code,
        draft=code,
        asks_said=True,
        written=False,
        exercise="",
        reread_label="Back to lesson 1.2.7",
        reread_href="#c-card",
        past="Seen three times, the last time 11 days ago.",
        grading=("How well did you know it?", "", ""),
        grades=(),
    )
    answer = AnswerView(
        text=Markup("<p>Two names, one list: what is added by one is seen by the other.</p>"),
        output="3",
        trouble="",
        said="2",
        agreed=False,
        solution=Markup(),
        solution_code="",
        label="It prints",
    )
    grades = (
        GradeView(1, "Again", "in 10 min", chosen=True),
        GradeView(2, "Hard", "in 6 days", chosen=False),
        GradeView(3, "Good", "in 24 days", chosen=False),
        GradeView(4, "Easy", "in 2 months", chosen=False),
    )
    turned = replace(asked, key="sample-turned", answer=answer, grades=grades)
    return CardSample("Asked", asked), CardSample("Answered", turned)


def _plan(today: date, forecast: Forecast, *, line: PlanLine | None = None) -> Plan:
    pace = 5.0 if line else None
    return Plan(today, forecast, pace, None, line, weeks=(), walked=(), breaks=(), away=0)


def _at(kilometre: float) -> Progress:
    return Progress(1000 * kilometre, KILOMETRES, NextStep("finished"), Today(), ())
