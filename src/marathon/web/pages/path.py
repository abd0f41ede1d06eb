"""Home: where one is on the whole course, and the one next step."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app import placing
from marathon.app import plan as plans
from marathon.app.progress import progress
from marathon.app.review import minutes_due, sitting
from marathon.app.settings import Settings
from marathon.app.settings import get as get_settings
from marathon.app.wiring import Marathon
from marathon.core.curriculum import Path
from marathon.core.progress import Progress
from marathon.core.sessions import Rhythm
from marathon.web.assets import FOR_EVER
from marathon.web.course_ends import UnderWay, sitting_under_way
from marathon.web.end_of_day import EndOfDay, end_of_day
from marathon.web.landscape import Land
from marathon.web.language import counted, say
from marathon.web.maps import Map, whole_map
from marathon.web.pacing import PaceCard, pace_card
from marathon.web.plan_words import comeback_text
from marathon.web.proportions import style_name, style_sheet
from marathon.web.rendering import render
from marathon.web.requests import marathon
from marathon.web.stretches import StretchRow, rows
from marathon.web.today import Reviewing, TodayCard, today_card
from marathon.web.wording import (
    hours_text,
    metres_text,
    minutes_text,
    position_text,
    weekday_text,
)

# So many minutes are a day's learning where the plan says nothing else.
ENOUGH = 45.0


@dataclass(frozen=True)
class PathPage:
    """`lead` says in a sentence where one is; `map_summary` says the map in words.

    `proportions` is the address of the style sheet that knows how wide each stretch is.
    """

    day: str
    greeting: str
    lead: str
    map: Map
    map_summary: str
    position: str
    today: TodayCard
    end: EndOfDay | None
    newcomer: bool
    placement: str
    pace: PaceCard
    stretches: tuple[StretchRow, ...]
    proportions: str
    extent: str
    finished: bool
    sitting: UnderWay | None = None


def build(m: Marathon) -> PathPage:
    """The page as of now."""
    sitting = sitting_under_way(m)
    now = progress(m)
    settings, plan = get_settings(m), plans.plan(m)
    record = m.memory.record()
    local = m.clock().astimezone(record.zone)
    land = Land(m.path.elevation, m.path.kilometres)
    return PathPage(
        day=weekday_text(local.date()),
        greeting=greeting(local, settings.name),
        lead=lead(now, plan),
        map=whole_map(land, now.position, [special.start_km for special in now.specializations[1:]]),
        map_summary=map_summary(now),
        position=position_text(now.position, now.kilometres),
        today=today_card(m.path, now, _reviewing(m)),
        end=end_of_day(m, now) if day_is_full(now, settings, plan.today) else None,
        newcomer=now.untouched and now.next.kind != "finished",
        placement=placement_label(m),
        pace=pace_card(now, plan, record.seconds),
        stretches=rows(m.path, now, land),
        proportions=f"/proportions/{style_name(style_sheet(m.path))}.css",
        extent=extent(m.path),
        finished=bool(now.courses) and all(course.state == "done" for course in now.courses),
        sitting=sitting,
    )


def _reviewing(m: Marathon) -> Reviewing:
    found = sitting(m).found
    return Reviewing(found.count, found.done, minutes_due(m) if found.count else 0.0)


def greeting(now: datetime, name: str) -> str:
    """`Good morning, Ines.`"""
    if 5 <= now.hour < 12:
        return say("Good morning, %(name)s.", name=name) if name else say("Good morning.")
    if 12 <= now.hour < 18:
        return say("Good afternoon, %(name)s.", name=name) if name else say("Good afternoon.")
    return say("Good evening, %(name)s.", name=name) if name else say("Good evening.")


def lead(now: Progress, plan: plans.Plan | None = None) -> str:
    """Where one is, in a sentence or two; after a break first of all a welcome."""
    if not now.courses:
        return say("The path is empty. Nothing has been written for it yet.")
    if all(course.state == "done" for course in now.courses):
        return say("You have arrived. All of it is behind you, and open to come back to.")
    if now.next.kind == "finished":
        return say(
            "Everything that is written so far is behind you. The rest of the course is still being written."
        )
    if now.untouched:
        return say(
            "From no Python at all to machine learning in production. It begins with one short lesson."
        )
    welcome = comeback_text(plan) if plan else ""
    return f"{welcome} {_behind(now)} {_ahead(now)}".strip()


def day_is_full(now: Progress, settings: Settings, today: date) -> bool:
    """Whether as much was learned today as a sitting of the plan has."""
    share = Rhythm(settings.pace or 5.0, settings.days).minutes(today) or ENOUGH
    return now.today.minutes >= share


def placement_label(m: Marathon) -> str:
    """What the way to the placement is called: to begin, to go on with, or to look at its result."""
    sat = placing.sitting(m)
    if sat.ended:
        return say("See what was proposed")
    return say("Go on with the questions") if sat.begun else say("I know some of this: find my place")


def _behind(now: Progress) -> str:
    done = sum(course.minutes * course.share for course in now.courses)
    course = next((course for course in now.courses if course.state == "here"), None)
    if done < 1:
        return (
            say("You have begun with %(course)s.", course=course.title) if course else say("You have begun.")
        )
    behind = minutes_text(done)
    if course is None:
        return say("You have %(time)s of the course behind you.", time=behind)
    return say(
        "You have %(time)s of the course behind you, and %(course)s in front.",
        time=behind,
        course=course.title,
    )


def _ahead(now: Progress) -> str:
    if now.next.minutes <= 15:
        return say("Next is a short one.")
    return say("Next is an exercise.") if now.next.kind == "exercise" else ""


def map_summary(now: Progress) -> str:
    """The map in words."""
    done = [special.title for special in now.specializations if special.state == "done"]
    here = next((special.title for special in now.specializations if special.state == "here"), "")
    place = {"position": position_text(now.position, now.kilometres), "all": f"{now.kilometres:g}"}
    said = [say("Map of the course.")]
    if here:
        said.append(
            say("You are at kilometre %(position)s of %(all)s, in %(stretch)s.", stretch=here, **place)
        )
    else:
        said.append(say("You are at kilometre %(position)s of %(all)s.", **place))
    if done:
        said.append(say("Finished: %(stretches)s.", stretches=", ".join(done)))
    return " ".join(said)


def extent(path: Path) -> str:
    """`6 stretches, 23 courses, 534 h. One hour moves you 79 m.`"""
    courses = sum(1 for _ in path.courses())
    hours = round(path.hours)
    parts = [
        counted("%(num)s stretch", "%(num)s stretches", len(path.specializations)),
        counted("%(num)s course", "%(num)s courses", courses),
    ]
    if not hours:
        return f"{', '.join(parts)}."
    moves = say("One hour moves you %(way)s.", way=metres_text(path.kilometres * 1000 / hours))
    return f"{', '.join([*parts, hours_text(hours)])}. {moves}"


def show(request: Request) -> Response:
    return render(request, "path.html", build(marathon(request)), here="path", own_map=True)


def proportions(request: Request) -> Response:
    sheet = style_sheet(marathon(request).path)
    current = request.path_params["name"] == style_name(sheet)
    keep = FOR_EVER if current else "no-cache"
    return Response(sheet, media_type="text/css", headers={"cache-control": keep})


ROUTES = [Route("/", show, name="path"), Route("/proportions/{name}.css", proportions)]
