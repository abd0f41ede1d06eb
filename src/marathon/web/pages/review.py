"""Reviewing in the browser: one thing at a time, from the question to the grade, and the days ahead."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Literal
from urllib.parse import urlencode

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app import review, review_answers
from marathon.app.card_code import run_card
from marathon.app.find import find_exercise
from marathon.app.progress import next_step
from marathon.app.review import Desk, Showing
from marathon.app.warming import turn_cards
from marathon.app.wiring import Marathon
from marathon.web.frame import NextLink, next_link
from marathon.web.language import counted, later, say
from marathon.web.rendering import fragment, render
from marathon.web.requests import marathon, read_form, wants_fragment
from marathon.web.review_views import (
    SEGMENTS,
    AsideView,
    CardView,
    GradedView,
    NumbersView,
    Turned,
    aside_views,
    card_view,
    graded_view,
    numbers_view,
)
from marathon.web.review_words import break_text, day_text, done_text, wait_text
from marathon.web.runs import run_view
from marathon.web.verdicts import verdict_view
from marathon.web.wording import minutes_text

# How many cards are turned in advance while one is looked at.
NEXT = 4
ALREADY = later("That one was graded already, in another window. Here is what comes next.")
UNDONE = later("Taken back. Grade it once more.")
Fields = Mapping[str, str]
State = Literal["card", "pause", "done", "none", "empty"]


@dataclass(frozen=True)
class ReviewPage:
    """`number` of `of` is where one is today; `segments` draws that where it can be counted.

    `headline` and `words` speak where there is no card; `numbers`, `aside` and the way `onward` stand there.
    """

    state: State
    number: int
    of: int
    segments: int
    minutes: str
    due: int
    back: str
    note: str
    card: CardView | None
    graded: GradedView | None
    headline: str = ""
    words: str = ""
    aside: tuple[AsideView, ...] = ()
    numbers: NumbersView | None = None
    onward: NextLink | None = None


def build(m: Marathon, desk: Desk, turned: Turned, *, note: str = "") -> ReviewPage:
    """The page as of now; `turned` is what was asked for of its card."""
    found, now = desk.found, m.clock()
    of = found.done + found.count + len(found.waiting)
    page = ReviewPage(
        state=_state(desk),
        number=min(found.done + 1, of),
        of=of,
        segments=of if of <= SEGMENTS else 0,
        minutes=minutes_text(max(1, desk.minutes)),
        due=found.count,
        back=break_text(found, _days_away(m, now)),
        note=note,
        card=card_view(m, desk.showing, turned) if desk.showing else None,
        graded=graded_view(desk.graded, now),
    )
    return page if desk.showing else _resting(m, page, desk)


def _state(desk: Desk) -> State:
    if desk.showing:
        return "card"
    if desk.found.waiting:
        return "pause"
    if desk.found.done:
        return "done"
    return "none" if desk.deck else "empty"


def _days_away(m: Marathon, now: datetime) -> int:
    last = m.memory.record().reviews.last_at
    return (now - last).days if last else 0


def _resting(m: Marathon, page: ReviewPage, desk: Desk) -> ReviewPage:
    """The page where no card is to be shown."""
    numbers = review.numbers(m)
    headline, words = _words(m, page.state, desk, tomorrow=numbers.ahead[1].count)
    shown = {item.key: review.show(m, item.key) for item in desk.found.aside}
    return replace(
        page,
        headline=headline,
        words=words,
        aside=aside_views(desk, shown),
        numbers=numbers_view(numbers) if desk.deck else None,
        onward=next_link(m.path, next_step(m)),
    )


def _words(m: Marathon, state: State, desk: Desk, *, tomorrow: int) -> tuple[str, str]:
    found, now, zone = desk.found, m.clock(), m.memory.record().zone
    if state == "pause" and desk.next_at:
        back = counted(
            "One card comes back %(when)s. You can stop here, too.",
            "%(count)s cards come back %(when)s. You can stop here, too.",
            len(found.waiting),
            count=len(found.waiting),
            when=wait_text(desk.next_at - now),
        )
        return say("A short break."), back
    if state == "done":
        return say("All done for today."), done_text(found, tomorrow)
    if state == "none":
        when = day_text(desk.next_at.astimezone(zone), now.astimezone(zone).date()) if desk.next_at else ""
        words = say("The next card comes %(when)s.", when=when) if when else say("Nothing waits either.")
        return say("Nothing to review now."), words
    return (
        say("No cards yet."),
        say(
            "They come the day after you finish a lesson, a few each day, "
            "just before they would be forgotten."
        ),
    )


def show(request: Request) -> Response:
    """The question; with `turned` its answer, which changes nothing and may be asked for again."""
    m, asked = marathon(request), request.query_params
    desk = review.open_desk(m, asked.get("card", ""), early="early" in asked)
    turned = Turned(shown_at=asked.get("shown", ""))
    if desk.showing and "turned" in asked and desk.showing.item.exercise:
        turned = replace(turned, solution=True, draft=asked.get("code"))
    elif desk.showing and "turned" in asked:
        turned = replace(turned, answer=review_answers.answer(m, desk.showing, asked.get("said", "")[:2000]))
    note = {"undone": say(UNDONE), "already": say(ALREADY)}.get(asked.get("note", ""), "")
    return _respond(request, m, desk, turned, note=note)


def _respond(request: Request, m: Marathon, desk: Desk, turned: Turned, *, note: str = "") -> Response:
    turn_cards(m, NEXT)
    page = build(m, desk, turned, note=note)
    if wants_fragment(request):
        return fragment("review/session.html", page=page)
    return render(request, "review/page.html", page, here="review")


def _grade(m: Marathon, request: Request, fields: Fields) -> Response:
    rating = fields.get("rating", "")
    kept = review.grade(
        m,
        fields.get("card", ""),
        fields.get("showing", ""),
        rating=int(rating) if rating.isdecimal() else 0,
        seconds=_seconds(m, fields),
        said=fields.get("said", ""),
    )
    if wants_fragment(request):
        return _respond(request, m, review.open_desk(m), Turned(), note="" if kept else say(ALREADY))
    return RedirectResponse("/review" if kept else "/review?note=already", 303)


def _undo(m: Marathon, _request: Request, fields: Fields) -> Response:
    key = fields.get("card", "")
    taken_back = review.undo(m, key, fields.get("showing", ""))
    query = urlencode({"card": key, "turned": "1", "note": "undone"})
    if not taken_back:
        return RedirectResponse("/review", 303)
    return RedirectResponse(f"/review?{query}", 303)


def _check(m: Marathon, request: Request, fields: Fields) -> Response:
    """What comes of code that was written as an answer."""
    key, code = fields.get("card", ""), fields.get("code", "").replace("\r\n", "\n")
    desk = review.open_desk(m, key)
    if desk.showing is None:
        return RedirectResponse("/review", 303)
    tries = fields.get("tries", "")
    count = (int(tries) if tries.isdecimal() else 0) + 1
    turned = Turned(draft=code, tries=count, shown_at=fields.get("shown", ""))
    tried = review_answers.check(m, desk.showing.item.key, code)
    if tried.attempt:
        place, exercise = find_exercise(m, tried.attempt.exercise)
        turned = replace(turned, verdict=verdict_view(m, place, exercise, tried.attempt))
    elif tried.run:
        answer = review_answers.answer_written(m, desk.showing, tried)
        turned = replace(turned, answer=answer, run=run_view(tried.run, code, ()))
    return _respond(request, m, desk, turned)


def _run(m: Marathon, request: Request, fields: Fields) -> Response:
    """Run a card's code, as it is or as it was changed."""
    key, code = fields.get("card", ""), fields.get("code", "").replace("\r\n", "\n")
    shown: Showing = review.show(m, key)
    view = run_view(run_card(m, shown.item.place, code), code, ())
    if wants_fragment(request):
        return fragment("exercise/run.html", run=view)
    answer = None if shown.item.exercise else review_answers.answer(m, shown, fields.get("said", ""))
    turned = Turned(answer=answer, run=view, draft=code, shown_at=fields.get("shown", ""))
    return _respond(request, m, review.open_desk(m, key), turned)


def _bring_back(m: Marathon, _request: Request, fields: Fields) -> Response:
    review.bring_back(m, fields.get("card", ""))
    return RedirectResponse("/review", 303)


def _seconds(m: Marathon, fields: Fields) -> float:
    """How long a card was looked at, from when it was shown."""
    try:
        shown = datetime.fromisoformat(fields.get("shown", ""))
        return (m.clock() - shown).total_seconds()
    except (ValueError, TypeError):
        return 0.0


Action = Callable[[Marathon, Request, Fields], Response]


def _route(name: str, action: Action) -> Route:
    async def handle(request: Request) -> Response:
        fields = await read_form(request)
        if "card" not in fields:
            raise HTTPException(400, say("This form says no card. Go back to your reviews."))
        return await run_in_threadpool(action, marathon(request), request, fields)

    return Route(f"/review/{name}", handle, methods=["POST"])


ROUTES = [
    Route("/review", show, name="review"),
    _route("grade", _grade),
    _route("undo", _undo),
    _route("check", _check),
    _route("run", _run),
    _route("return", _bring_back),
]
