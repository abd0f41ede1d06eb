"""Placement: a few questions, one at a time, and a proposal where to begin."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app import placing
from marathon.app.settings import put
from marathon.app.wiring import Marathon
from marathon.web.language import counted, say
from marathon.web.markdown import render as render_text
from marathon.web.markdown import render_inline
from marathon.web.rendering import render
from marathon.web.requests import marathon, read_form

DO_NOT_KNOW = "-1"


@dataclass(frozen=True)
class QuestionView:
    lesson: str
    question: str
    number: int
    ask: Markup
    options: tuple[Markup, ...]


@dataclass(frozen=True)
class ProposalView:
    """`says` is the proposal in a sentence; `course` is what the button chooses, empty at the very start."""

    says: str
    known: tuple[str, ...]
    course: str
    button: str
    unknown: str


@dataclass(frozen=True)
class PlacementPage:
    """Exactly one of the two is there once it has begun; neither before."""

    begun: bool
    question: QuestionView | None
    proposal: ProposalView | None
    most: int = placing.MOST_ITEMS
    fewest: int = placing.FEWEST


def build(m: Marathon) -> PlacementPage:
    sat = placing.sitting(m)
    asked = placing.ask(m)
    question = _question(asked) if asked else None
    proposed = proposal(placing.propose(m)) if sat.begun and not asked else None
    return PlacementPage(sat.begun, question, proposed)


def _question(asked: placing.Asked) -> QuestionView:
    return QuestionView(
        lesson=asked.place.lesson.id,
        question=asked.question.id,
        number=asked.number,
        ask=render_text(asked.question.ask),
        options=tuple(render_inline(option.text) for option in asked.question.options),
    )


def proposal(found: placing.Proposal) -> ProposalView:
    """The proposal in words."""
    lessons = tuple(f"{place.lesson.number} {place.lesson.title}" for place in found.known)
    return ProposalView(
        says=_says(found),
        known=lessons,
        course=found.start.course.id if found.start and found.known else "",
        button=say("Begin with %(course)s", course=found.start.course.title)
        if found.start and found.known
        else "",
        unknown=_unknown(found),
    )


def _says(found: placing.Proposal) -> str:
    if not found.asked:
        return say("Nothing was answered, so kilometre 0 is the place to begin.")
    if not found.known:
        return say(
            "The beginning of the course is a good place for you. It starts gently, and you set the pace."
        )
    if found.start is None:
        return say(
            "You answered what the written lessons ask. Look through the course, and go in where it is new."
        )
    return say(
        "We would begin with %(course)s, at “%(lesson)s”.",
        course=found.start.course.title,
        lesson=found.start.lesson.title,
    )


def _unknown(found: placing.Proposal) -> str:
    if not found.unknown:
        return ""
    unasked = counted(
        "%(num)s lesson of the course could not be asked about, for it is not written yet.",
        "%(num)s lessons of the course could not be asked about, for they are not written yet.",
        found.unknown,
    )
    between = say(
        "What lies between the questions nobody has looked at, so take this for a proposal and no more."
    )
    return f"{unasked} {between}"


def show(request: Request) -> Response:
    return render(request, "placement.html", build(marathon(request)), here="path")


async def act(request: Request) -> Response:
    form = await read_form(request)
    await run_in_threadpool(_act, marathon(request), form)
    return RedirectResponse("/placement", 303)


def _act(m: Marathon, form: dict[str, str]) -> None:
    step = form.get("step", "")
    if step == "begin":
        placing.begin(m)
    elif step == "end":
        placing.end(m)
    elif form.get("choice", "").lstrip("-").isdecimal():
        placing.reply(m, form.get("lesson", ""), form.get("question", ""), int(form["choice"]))


async def choose(request: Request) -> Response:
    """Take the proposal, or begin at kilometre 0."""
    form = await read_form(request)
    await run_in_threadpool(_choose, marathon(request), form.get("course", ""))
    return RedirectResponse("/", 303)


def _choose(m: Marathon, course: str) -> None:
    placing.end(m)
    put(m, course=course)


ROUTES = [
    Route("/placement", show, name="placement"),
    Route("/placement", act, methods=["POST"]),
    Route("/placement/start", choose, methods=["POST"]),
]
