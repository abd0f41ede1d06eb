"""The glossary: every word that a lesson explains, and where it is taught."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.glossary import Entry, glossary
from marathon.core.curriculum import Path, Place
from marathon.web.markdown import render_inline, term_anchor
from marathon.web.rendering import render
from marathon.web.requests import marathon


@dataclass(frozen=True)
class Taught:
    title: str
    href: str


@dataclass(frozen=True)
class MeaningView:
    text: Markup
    taught: tuple[Taught, ...]


@dataclass(frozen=True)
class TermView:
    anchor: str
    term: str
    meanings: tuple[MeaningView, ...]


@dataclass(frozen=True)
class GlossaryPage:
    """Terms by the letter that they begin with; what begins with none stands under `#`."""

    letters: tuple[tuple[str, tuple[TermView, ...]], ...]
    count: int


def build(path: Path) -> GlossaryPage:
    entries = glossary(path)
    return GlossaryPage(tuple(_letters(entries)), len(entries))


def _letters(entries: tuple[Entry, ...]) -> Iterator[tuple[str, tuple[TermView, ...]]]:
    ordered = sorted(entries, key=lambda entry: (_letter(entry), entry.term.casefold()))
    for letter, held in groupby(ordered, key=_letter):
        yield letter, tuple(map(_term, held))


def _letter(entry: Entry) -> str:
    first = entry.term[:1].upper()
    return first if first.isalpha() else "#"


def _term(entry: Entry) -> TermView:
    meanings = (
        MeaningView(
            render_inline(meaning.text), tuple(_taught(entry.term, place) for place in meaning.places)
        )
        for meaning in entry.meanings
    )
    return TermView(term_anchor(entry.term), entry.term, tuple(meanings))


def _taught(term: str, place: Place) -> Taught:
    href = f"/lessons/{place.lesson.id}#{term_anchor(term)}"
    return Taught(f"{place.lesson.number} {place.lesson.title}", href)


def show(request: Request) -> Response:
    return render(request, "glossary.html", build(marathon(request).path))


ROUTES = [Route("/glossary", show, name="glossary")]
