"""The list of keys; `?` shows the same list on every page."""

from __future__ import annotations

from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.web.language import later, say
from marathon.web.rendering import render


@dataclass(frozen=True)
class KeyRow:
    keys: tuple[str, ...]
    does: str
    where: str


@dataclass(frozen=True)
class KeysPage:
    rows: tuple[KeyRow, ...]


ROWS = (
    KeyRow(("N",), later("the next step"), later("everywhere")),
    KeyRow(("G", "P"), later("go to the path"), later("everywhere")),
    KeyRow(("G", "L"), later("go to the plan"), later("everywhere")),
    KeyRow(("G", "R"), later("go to your reviews"), later("everywhere")),
    KeyRow(("/",), later("search"), later("everywhere")),
    KeyRow(("↓", "↑"), later("next and previous thing found, then Enter"), later("search")),
    KeyRow(("?",), later("this list"), later("everywhere")),
    KeyRow(("J",), later("next part"), later("lesson")),
    KeyRow(("K",), later("previous part"), later("lesson")),
    KeyRow(("A", "D"), later("choose an answer, A to D, then Enter"), later("question, prediction")),
    KeyRow(("Shift", "Enter"), later("run"), later("cell, editor")),
    KeyRow(("Ctrl", "Enter"), later("check (on a Mac, Cmd Enter)"), later("editor")),
    KeyRow(("Esc", "Tab"), later("leave the editor; inside it Tab indents"), later("editor")),
    KeyRow(("F6",), later("next pane"), later("exercise")),
    KeyRow(("H",), later("next hint"), later("exercise, outside the editor")),
    KeyRow(("Space",), later("show the answer"), later("review")),
    KeyRow(("1", "4"), later("grade, from again to easy"), later("review")),
    KeyRow(("Z",), later("take the last grade back"), later("review")),
    KeyRow(("E",), later("change the code"), later("review")),
    KeyRow(("R",), later("run it"), later("review")),
    KeyRow(("Esc",), later("stop here"), later("review")),
)


def show(request: Request) -> Response:
    rows = (replace(row, does=say(row.does), where=say(row.where)) for row in ROWS)
    return render(request, "keys.html", KeysPage(tuple(rows)))


ROUTES = [Route("/keys", show, name="keys")]
