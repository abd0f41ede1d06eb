"""Plan and progress: where one is heading, day by day behind, week by week ahead, and what one can do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app import plan as plans
from marathon.app.calendar import calendar
from marathon.app.masteries import masteries
from marathon.app.progress import progress
from marathon.app.settings import Settings, put
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.errors import WrongUse
from marathon.core.pace import week_of
from marathon.core.record import Record
from marathon.web.coming_weeks import ComingWeek, coming_weeks
from marathon.web.heat_map import HeatMap, heat_map
from marathon.web.language import counted, say
from marathon.web.pace_chart import PaceChart, pace_chart
from marathon.web.plan_words import assumption_text, easing_text, lead_text, range_text
from marathon.web.rendering import render
from marathon.web.requests import marathon, read_form
from marathon.web.skills import CourseSkills, course_skills, not_begun_text
from marathon.web.wording import date_text, day_name, hours_text, minutes_text, month_text, short_day

# What the slider offers; more than that is typed in the settings.
SLIDER_MOST = 20.0


@dataclass(frozen=True)
class Fact:
    name: str
    value: str
    note: str = ""


@dataclass(frozen=True)
class DayChoice:
    name: str
    short: str
    field: str
    chosen: bool


@dataclass(frozen=True)
class Replan:
    """What to plan with instead: `pace` is what the form sends."""

    says: str
    pace: str
    label: str
    keep: str


@dataclass(frozen=True)
class PlanPage:
    """`trouble` and `mend` say what a form could not take."""

    lead: str
    arrived: bool
    chart: PaceChart
    pace: float | None
    slider: float
    slider_most: float
    days: tuple[DayChoice, ...]
    start: str
    facts: tuple[Fact, ...]
    assumes: str
    easing: str
    paused: bool
    replan: Replan | None
    weeks: tuple[ComingWeek, ...]
    heat: HeatMap
    totals: tuple[Fact, ...]
    skills: tuple[CourseSkills, ...]
    not_begun: str
    tomorrow: str
    trouble: str = ""
    mend: str = ""


def build(m: Marathon, *, last: date | None = None, trouble: WrongUse | None = None) -> PlanPage:
    """The page as of now; the heat map ends in the week of `last`."""
    now, record, settings = progress(m), m.memory.record(), get_settings(m)
    plan = plans.plan(m)
    courses = masteries(m)
    return PlanPage(
        lead=lead_text(plan, weeks_in=_weeks_in(record, plan.today)),
        arrived=plan.forecast.state == "arrived",
        chart=pace_chart(plan, now),
        pace=settings.pace,
        slider=settings.pace or 5.0,
        slider_most=max(settings.pace or 5.0, SLIDER_MOST),
        days=tuple(
            DayChoice(day_name(number), short_day(number), f"day-{number}", number in settings.days)
            for number in range(7)
        ),
        start=settings.start,
        facts=_facts(plan),
        assumes=assumption_text(plan),
        easing=easing_text(plan.easing) if plan.easing else "",
        paused=bool(plan.easing and plan.easing.is_pause),
        replan=_replan(plan),
        weeks=coming_weeks(plans.coming(m, weeks=3), plan.today),
        heat=heat_map(record.seconds, plan.breaks, plan.today, last=last),
        totals=_totals(plan, record, settings),
        skills=course_skills(courses),
        not_begun=not_begun_text(courses),
        tomorrow=(plan.today + timedelta(days=1)).isoformat(),
        trouble=trouble.what if trouble else "",
        mend=trouble.mend if trouble else "",
    )


def _weeks_in(record: Record, today: date) -> int:
    first = min((day for day, spent in record.seconds.items() if spent > 0), default=None)
    return (today - first).days // 7 + 1 if first else 0


def _facts(plan: plans.Plan) -> tuple[Fact, ...]:
    said = plan.forecast
    found = [
        Fact(say("Arrival"), date_text(said.day) if said.day else ""),
        Fact(say("Likely range"), range_text(said)),
        Fact(say("As planned"), _as_planned(plan)),
        Fact(say("Half way"), month_text(said.half) if said.half else ""),
    ]
    if plan.weeks:
        label = counted("Your last week", "Your last %(num)s weeks", len(plan.weeks))
        found.append(Fact(label, say("%(hours)s a week", hours=hours_text(round(said.weekly, 1)))))
    return tuple(fact for fact in found if fact.value)


def _as_planned(plan: plans.Plan) -> str:
    """The date of the plan, where what is really done leads to another."""
    said = plan.forecast
    differs = said.state in ("ahead", "behind") and said.planned
    return date_text(said.planned) if differs and said.planned else ""


def _replan(plan: plans.Plan) -> Replan | None:
    said = plan.forecast
    if said.state not in ("ahead", "behind", "quiet") or plan.pace is None or plan.easing:
        return None
    lived = plan.lived_pace
    same = lived == plan.pace
    ways = {
        "ahead": say("You do more than you planned. The plan may follow you."),
        "behind": say(
            "Your weeks turned out shorter than the plan. Either of these is a good plan from today."
        ),
        "quiet": say("A new beginning needs no making up for. The plan starts where you stand."),
    }
    return Replan(
        says=ways[said.state],
        pace="" if same or said.state == "quiet" else f"{lived:g}",
        label=say("Plan with %(hours)s a week", hours=hours_text(lived)),
        keep=say("Keep %(hours)s, from today", hours=hours_text(plan.pace)),
    )


def _totals(plan: plans.Plan, record: Record, settings: Settings) -> tuple[Fact, ...]:
    week = week_of(record.seconds, plan.today)
    longest = max((each.days for each in plan.breaks), default=0)
    open_now = bool(plan.breaks and plan.breaks[-1].open)
    of = say("of %(hours)s", hours=hours_text(settings.pace)) if settings.pace else ""
    facts = [
        Fact(say("Learned so far"), minutes_text(sum(record.seconds.values()) / 60)),
        Fact(say("Study days"), str(sum(spent >= 30 for spent in record.seconds.values()))),
        Fact(say("This week"), minutes_text(week.total), of),
    ]
    if longest:
        days = counted("%(num)s day", "%(num)s days", longest)
        facts.append(Fact(say("Longest break"), days, "" if open_now else say("you came back")))
    return tuple(facts)


def show(request: Request) -> Response:
    page = build(marathon(request), last=_day(request.query_params.get("until", "")))
    return render(request, "plan.html", page, here="plan")


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _save(m: Marathon, form: dict[str, str]) -> None:
    days = [number for number in range(7) if f"day-{number}" in form]
    changes: dict[str, object] = {"pace": form.get("pace", "").replace(",", ".").strip(), "days": days}
    if form.get("start"):
        changes["start"] = form["start"]
    put(m, **changes)


def _replan_from(m: Marathon, form: dict[str, str]) -> None:
    plans.replan(m, float(form["pace"]) if form.get("pace") else None)


def _pause(m: Marathon, form: dict[str, str]) -> None:
    typed = form.get("hours", "").replace(",", ".").strip()
    try:
        hours = float(typed) if typed else 0.0
    except ValueError as fault:
        raise WrongUse(
            say("%(typed)s is no number of hours.", typed=repr(typed)), mend=say("Give one such as 2 or 1.5.")
        ) from fault
    plans.pause(m, until=form.get("until", "").strip(), hours=hours, reason=form.get("reason", ""))


def _resume(m: Marathon, _form: dict[str, str]) -> None:
    plans.resume(m)


def download(request: Request) -> Response:
    """The coming sittings as a file for any calendar program."""
    headers = {"content-disposition": 'attachment; filename="marathon.ics"', "cache-control": "no-store"}
    return Response(calendar(marathon(request)), media_type="text/calendar; charset=utf-8", headers=headers)


def _change(path: str, act: Callable[[Marathon, dict[str, str]], None]) -> Route:
    """A form of this page: done and back to it, or the page again with what could not be taken."""

    def change(request: Request, form: dict[str, str]) -> Response:
        m = marathon(request)
        try:
            act(m, form)
        except WrongUse as trouble:
            return render(request, "plan.html", build(m, trouble=trouble), status=400, here="plan")
        return RedirectResponse("/plan", 303)

    async def handle(request: Request) -> Response:
        return await run_in_threadpool(change, request, await read_form(request))

    return Route(path, handle, methods=["POST"])


ROUTES = [
    Route("/plan", show, name="plan"),
    Route("/plan/marathon.ics", download),
    _change("/plan", _save),
    _change("/plan/replan", _replan_from),
    _change("/plan/pause", _pause),
    _change("/plan/resume", _resume),
]
