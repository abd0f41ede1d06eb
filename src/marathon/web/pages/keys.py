"""The list of keys; `?` shows the same list on every page."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.web.rendering import render


@dataclass(frozen=True)
class KeyRow:
    keys: tuple[str, ...]
    does: str
    where: str


@dataclass(frozen=True)
class KeysPage:
    rows: tuple[KeyRow, ...]


PAGE = KeysPage(
    (
        KeyRow(("N",), "the next step", "everywhere"),
        KeyRow(("G", "P"), "go to the path", "everywhere"),
        KeyRow(("G", "L"), "go to the plan", "everywhere"),
        KeyRow(("G", "R"), "go to your reviews", "everywhere"),
        KeyRow(("/",), "search", "everywhere"),
        KeyRow(("↓", "↑"), "next and previous thing found, then Enter", "search"),
        KeyRow(("?",), "this list", "everywhere"),
        KeyRow(("J",), "next part", "lesson"),
        KeyRow(("K",), "previous part", "lesson"),
        KeyRow(("A", "D"), "choose an answer, A to D, then Enter", "question, prediction"),
        KeyRow(("Shift", "Enter"), "run", "cell, editor"),
        KeyRow(("Ctrl", "Enter"), "check (on a Mac, Cmd Enter)", "editor"),
        KeyRow(("Esc", "Tab"), "leave the editor; inside it Tab indents", "editor"),
        KeyRow(("F6",), "next pane", "exercise"),
        KeyRow(("H",), "next hint", "exercise, outside the editor"),
        KeyRow(("Space",), "show the answer", "review"),
        KeyRow(("1", "4"), "grade, from again to easy", "review"),
        KeyRow(("Z",), "take the last grade back", "review"),
        KeyRow(("E",), "change the code", "review"),
        KeyRow(("R",), "run it", "review"),
        KeyRow(("Esc",), "stop here", "review"),
    )
)


def show(request: Request) -> Response:
    return render(request, "keys.html", PAGE)


ROUTES = [Route("/keys", show, name="keys")]
