"""Search: what the path has for some words."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.search import Answer, Found, search
from marathon.app.wiring import Marathon
from marathon.web.rendering import render
from marathon.web.requests import marathon
from marathon.web.wording import count_text

ADDRESSES = {"course": "/courses/", "lesson": "/lessons/", "exercise": "/exercises/", "term": "/lessons/"}
ICONS = {"course": "flag", "lesson": "book", "exercise": "code", "term": "bulb"}
LONGEST = 120


@dataclass(frozen=True)
class Result:
    """`href` is empty for a lesson that is not written yet."""

    kind: str
    icon: str
    title: str
    text: str
    where: str
    href: str


@dataclass(frozen=True)
class SearchPage:
    words: str
    results: tuple[Result, ...]
    count: str
    instead: str


def build(m: Marathon, words: str) -> SearchPage:
    asked = " ".join(words.split())[:LONGEST]
    answer = search(m, asked)
    return SearchPage(
        words=asked,
        results=tuple(_result(found) for found in answer.finds),
        count=_count(answer),
        instead=answer.instead,
    )


def _count(answer: Answer) -> str:
    places = count_text(answer.count, "place")
    return places if answer.count == len(answer.finds) else f"The first {len(answer.finds)} of {places}"


def _result(found: Found) -> Result:
    return Result(
        kind=found.kind.capitalize(),
        icon=ICONS[found.kind],
        title=found.title,
        text=found.text,
        where=found.where,
        href=ADDRESSES[found.kind] + found.id if found.written or found.kind == "course" else "",
    )


def show(request: Request) -> Response:
    page = build(marathon(request), request.query_params.get("q", ""))
    return render(request, "search.html", page)


ROUTES = [Route("/search", show, name="search")]
