"""Every address that shows a page, taken from the routes: readable by everybody, in every look, at twice the size."""

from __future__ import annotations

import pathlib
from collections.abc import Callable

import pytest
from playwright.sync_api import Page
from starlette.routing import Route

from marathon.app import exams, projects
from marathon.app.submit import check
from marathon.web.routes import routes

# What stands for the names in an address, on the toy path.
NAMES = {
    "{course}": "numbers",
    "{lesson}": "every-element",
    "{exercise}": "double-it",
    "{exam}": "numbers-exam",
    "{number:int}": "1",
    "{project}": "doubling-machine",
}
# What is asked for by scripts and other programs, and is no page.
NO_PAGES = {
    "/proportions/{name}.css",
    "/lessons/{lesson}/explorables/{block}.json",
    "/exercises/{exercise}/checking",
    "/exercises/{exercise}/verdict",
    "/exercises/{exercise}/file",
    "/exercises/{exercise}/history/{version}",
    "/environments/{key}",
    "/plan/marathon.ics",
    "/history.zip",
}
# Pages that show more when something is asked of them.
ASKED = ("/search?q=double", "/review?early=yes", "/lessons/no-such-lesson", "/nowhere")
SQUARES = "def double(number):\n    return number ** 2\n"
LOOKS = {
    "wide-light": (1440, False),
    "wide-dark": (1440, True),
    "phone-light": (390, False),
    "phone-dark": (390, True),
    "at-twice-the-size": (720, False),  # what a window of 1,440 is at 200 %
}


def pages() -> list[str]:
    found = {route.path for later in routes() for route in later.router().routes if _is_asked_for(route)}
    return sorted({_named(path) for path in found - NO_PAGES})


def _is_asked_for(route: object) -> bool:
    return isinstance(route, Route) and "GET" in (route.methods or ())


def _named(path: str) -> str:
    for name, value in NAMES.items():
        path = path.replace(name, value)
    assert "{" not in path, (
        f"say in NAMES what stands for the names in {path}, or in NO_PAGES that it is no page"
    )
    return path


@pytest.fixture
def lived_in(site):
    """Something has happened everywhere: an attempt, a project that was begun, an exam that runs."""
    check(site.m, "double-it", SQUARES)
    state = projects.start(site.m, "doubling-machine")
    (pathlib.Path(state.folder) / "machine.py").write_text("print(int(input()) + 2)\n")
    projects.check(site.m, "doubling-machine", "doubles-once")
    exams.begin(site.m, "numbers-exam", lambda: 5)
    return site


@pytest.mark.parametrize("look", LOOKS)
def test_every_page_is_for_everybody(lived_in, window: Callable, check_axe: Callable, look: str) -> None:
    width, dark = LOOKS[look]
    visitor = window(width=width, height=900 if width != 720 else 450, dark=dark)
    page: Page = visitor.open(lived_in)
    found: list[str] = []
    for address in (*pages(), *ASKED):
        page.goto(lived_in.url + address)
        found += [f"{address}: {each}" for each in check_axe(page)]
        if page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth"):
            found.append(f"{address}: scrolls sideways")
        if page.locator("h1").count() != 1:
            found.append(f"{address}: has {page.locator('h1').count()} headings of the first level")
    assert found == []
    visitor.troubles[:] = [each for each in visitor.troubles if "404" not in each]
