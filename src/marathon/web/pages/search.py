"""Search: what the path has for some words, grouped by what it is."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.search import Answer, Found, Group, Kind, search
from marathon.app.wiring import Marathon
from marathon.web.language import counted, later, say
from marathon.web.markdown import plain, term_anchor
from marathon.web.rendering import fragment, render
from marathon.web.requests import marathon, wants_fragment

ADDRESSES: dict[Kind, str] = {"course": "/courses/", "week": "/courses/", "exercise": "/exercises/"}
ICONS: dict[Kind, str] = {
    "course": "flag", "lesson": "book", "exercise": "code", "term": "bulb",
    "can-do": "check", "card": "cards", "week": "list",
}  # fmt: skip
NAMES: dict[Kind, str] = {
    "course": later("Courses"), "lesson": later("Lessons"),
    "exercise": later("Exercises"), "term": later("Terms"),
    "can-do": later("What you can do"), "card": later("Review cards"), "week": later("Official weeks"),
}  # fmt: skip
# These are there even where the lessons are not written yet.
ALWAYS: tuple[Kind, ...] = ("course", "week")
LONGEST = 120
LONGEST_TEXT = 220


@dataclass(frozen=True)
class Result:
    """`href` is empty for a lesson that is not written yet."""

    icon: str
    title: str
    text: str
    where: str
    href: str


@dataclass(frozen=True)
class ResultGroup:
    """`more` says how many of them are not shown."""

    id: str
    name: str
    results: tuple[Result, ...]
    more: str


@dataclass(frozen=True)
class SearchPage:
    """`instead` is what was really looked for, where nothing has the words as they were typed."""

    words: str
    groups: tuple[ResultGroup, ...]
    count: str
    instead: str


def build(m: Marathon, words: str) -> SearchPage:
    asked = " ".join(words.split())[:LONGEST]
    answer = search(m, asked)
    return SearchPage(asked, tuple(map(_group, answer.groups)), _count(answer), answer.instead)


def _count(answer: Answer) -> str:
    return counted("%(num)s place", "%(num)s places", answer.count)


def _group(group: Group) -> ResultGroup:
    left = group.count - len(group.finds)
    more = say("and %(count)s more", count=left) if left else ""
    return ResultGroup(group.kind, say(NAMES[group.kind]), tuple(map(_result, group.finds)), more)


def _result(found: Found) -> Result:
    text = plain(found.text)
    return Result(
        icon=ICONS[found.kind],
        title=plain(found.title),
        text=text if len(text) <= LONGEST_TEXT else f"{text[: LONGEST_TEXT - 1].rstrip()}…",
        where=found.where,
        href=_href(found) if found.written or found.kind in ALWAYS else "",
    )


def _href(found: Found) -> str:
    anchor = f"#{term_anchor(found.title)}" if found.kind == "term" else ""
    return ADDRESSES.get(found.kind, "/lessons/") + found.id + anchor


def show(request: Request) -> Response:
    page = build(marathon(request), request.query_params.get("q", ""))
    if wants_fragment(request):
        return fragment("search_results.html", page=page)
    return render(request, "search.html", page)


ROUTES = [Route("/search", show, name="search")]
