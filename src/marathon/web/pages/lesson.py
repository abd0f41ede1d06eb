"""The page of a lesson: its parts in reading order, where one stopped, and what lies around it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app import study
from marathon.app.choices import framework_for
from marathon.app.find import find_lesson
from marathon.app.progress import progress
from marathon.app.wiring import Marathon
from marathon.core import blocks as core
from marathon.core.curriculum import Lesson, Place
from marathon.web.after_exercise import Onward, after_lesson
from marathon.web.environment_card import EnvironmentCard, environment_card
from marathon.web.language import say
from marathon.web.lesson_blocks import BlockReader
from marathon.web.lesson_minutes import part_minutes
from marathon.web.lesson_views import NoteView, PartView
from marathon.web.markdown import render_inline, term_anchor
from marathon.web.ratings import RatingView, rating_view
from marathon.web.rendering import render
from marathon.web.requests import marathon
from marathon.web.wording import honest_span, metres_text

# How many lessons of the course the list shows, and how many of them before this one.
AROUND = 9
BEFORE = 3


@dataclass(frozen=True)
class Neighbour:
    """A lesson of the same course, for the list beside the text."""

    number: str
    title: str
    href: str
    state: str
    written: bool
    current: bool


@dataclass(frozen=True)
class LessonPage:
    """`opening` is what stands before the first part; `words` are terms that the text never says."""

    id: str
    title: str
    crumbs: tuple[tuple[str, str], ...]
    meta: tuple[str, ...]
    accompanies: str
    goals: tuple[Markup, ...]
    done: bool
    opening: tuple[Any, ...]
    parts: tuple[PartView, ...]
    words: tuple[NoteView, ...]
    course: str
    course_href: str
    lessons: int
    neighbours: tuple[Neighbour, ...]
    stopped: PartView | None
    previous: Onward | None
    onward: Onward
    environment: EnvironmentCard | None
    framework: str
    rating: RatingView | None


@dataclass(frozen=True)
class PlannedPage:
    """A lesson that nobody has written yet: what it will be about, and where to go instead."""

    title: str
    crumbs: tuple[tuple[str, str], ...]
    meta: tuple[str, ...]
    weeks: tuple[str, ...]
    course: str
    course_href: str


def build(m: Marathon, visit: study.Visit) -> LessonPage:
    place, lesson = visit.place, visit.place.lesson
    framework = framework_for(m, place)
    reader = BlockReader(m, visit, framework)
    opening, parts = _parts(reader, lesson, visit.progress.place)
    return LessonPage(
        id=lesson.id,
        title=lesson.title,
        crumbs=_crumbs(place),
        meta=(
            say("Lesson %(number)s", number=lesson.number),
            honest_span(progress(m).speed.span(*lesson.minutes)),
            say("%(way)s of the course", way=metres_text(visit.progress.metres)),
        ),
        accompanies=lesson.accompanies,
        goals=tuple(render_inline(each.text) for each in lesson.can_do),
        done=visit.progress.state == "done",
        opening=opening,
        parts=parts,
        words=_words(lesson, reader.terms.met),
        course=place.course.title,
        course_href=f"/courses/{place.course.id}",
        lessons=len(place.course.lessons),
        neighbours=_neighbours(m, place),
        stopped=next((part for part in parts[1:] if part.stopped_here), None),
        previous=_previous(place),
        onward=_onward(m, visit),
        environment=environment_card(m, place, framework),
        framework=framework,
        rating=rating_view(m, "lesson", lesson.id) if visit.progress.state == "done" else None,
    )


def build_planned(place: Place) -> PlannedPage:
    return PlannedPage(
        title=place.lesson.title,
        crumbs=_crumbs(place),
        meta=(say("Lesson %(number)s", number=place.lesson.number), say("not written yet")),
        weeks=place.lesson.weeks,
        course=place.course.title,
        course_href=f"/courses/{place.course.id}",
    )


def show(request: Request) -> Response:
    m = marathon(request)
    place = find_lesson(m, request.path_params["lesson"])
    if place.lesson.id != request.path_params["lesson"]:
        return RedirectResponse(f"/lessons/{place.lesson.id}", 301)
    if not place.lesson.written:
        return render(request, "lesson/planned.html", build_planned(place), here="path")
    return _show_written(request, m)


def _show_written(request: Request, m: Marathon) -> HTMLResponse:
    visit = study.open_lesson(m, request.path_params["lesson"])
    return render(request, "lesson/page.html", build(m, visit), here="path")


def _parts(reader: BlockReader, lesson: Lesson, stopped: str) -> tuple[tuple[Any, ...], tuple[PartView, ...]]:
    groups = _by_heading(lesson.blocks)
    minutes = part_minutes(lesson, [inside for _, inside in groups])
    read = [reader.read(inside) for _, inside in groups]
    parts = tuple(
        PartView(
            heading.text, render_inline(heading.text), heading.anchor, inside, time, heading.anchor == stopped
        )
        for (heading, _), inside, time in zip(groups, read, minutes, strict=True)
        if heading is not None
    )
    opening = read[0] if groups and groups[0][0] is None else ()
    return opening, parts


def _by_heading(
    blocks: tuple[core.Block, ...],
) -> list[tuple[core.Heading | None, list[core.Block]]]:
    groups: list[tuple[core.Heading | None, list[core.Block]]] = []
    for block in blocks:
        if isinstance(block, core.Heading):
            groups.append((block, []))
        elif groups:
            groups[-1][1].append(block)
        else:
            groups.append((None, [block]))
    return groups


def _crumbs(place: Place) -> tuple[tuple[str, str], ...]:
    return (
        (place.specialization.title, f"/#{place.specialization.id}"),
        (place.course.title, f"/courses/{place.course.id}"),
    )


def _words(lesson: Lesson, met: list[str]) -> tuple[NoteView, ...]:
    return tuple(
        NoteView(term[:1].upper() + term[1:], render_inline(meaning), term_anchor(term))
        for term, meaning in lesson.terms.items()
        if term not in met
    )


def _neighbours(m: Marathon, place: Place) -> tuple[Neighbour, ...]:
    """The lessons around this one: a list of all would be longer than the page's own contents."""
    here = [lesson.id for lesson in place.course.lessons].index(place.lesson.id)
    first = max(0, min(here - BEFORE, len(place.course.lessons) - AROUND))
    states = {lesson.id: lesson.state for lesson in progress(m).course(place.course.id).lessons}
    return tuple(
        Neighbour(
            number=lesson.number,
            title=lesson.title,
            href=f"/lessons/{lesson.id}",
            state=states[lesson.id],
            written=lesson.written,
            current=lesson.id == place.lesson.id,
        )
        for lesson in place.course.lessons[first : first + AROUND]
    )


def _previous(place: Place) -> Onward | None:
    before = None
    for lesson in place.course.lessons:
        if lesson.id == place.lesson.id:
            break
        before = lesson if lesson.written else before
    return Onward(f"{before.number} {before.title}", f"/lessons/{before.id}") if before else None


def _onward(m: Marathon, visit: study.Visit) -> Onward:
    """The first exercise that is still open, if it is a core one; then the next lesson that is written."""
    open_ones = {each.id for each in visit.progress.exercises if not each.passed}
    for exercise in visit.place.lesson.exercises:
        if exercise.id in open_ones and exercise.importance == "core":
            label = say("Next: %(step)s", step=exercise.title)
            return Onward(label, f"/exercises/{exercise.id}", say("Next: exercise"))
    return after_lesson(m, visit.place.lesson.id)


ROUTES = [Route("/lessons/{lesson}", show)]
