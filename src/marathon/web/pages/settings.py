"""What a learner may choose, on one page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from marathon.app.settings import Settings, put
from marathon.app.settings import get as get_settings
from marathon.app.versions import gone_exercises
from marathon.app.wiring import Marathon
from marathon.core.errors import WrongUse
from marathon.web.language import later
from marathon.web.rendering import render
from marathon.web.requests import back, marathon, read_form

# The settings that have a button of their own on other pages.
ALONE = ("theme", "pace", "course", "editor")


@dataclass(frozen=True)
class Choice:
    value: str
    label: str
    note: str = ""


@dataclass(frozen=True)
class SettingsPage:
    """`trouble` says which value could not be taken; `saved` that the page is shown after saving."""

    settings: Settings
    folder: str
    gone: tuple[str, ...] = ()
    saved: bool = False
    trouble: str = ""
    mend: str = ""
    typed_pace: str = ""
    themes: tuple[Choice, ...] = (
        Choice("system", later("As the system"), later("Light by day and dark by night, if yours does that")),
        Choice("light", later("Light")),
        Choice("dark", later("Dark")),
    )
    faces: tuple[Choice, ...] = (
        Choice("serif", later("Serif"), "Source Serif"),
        Choice("sans", later("Sans"), "Schibsted Grotesk"),
    )
    sizes: tuple[Choice, ...] = (
        Choice("100", "100%"),
        Choice("112", "112%"),
        Choice("125", "125%"),
        Choice("150", "150%"),
    )
    spacings: tuple[Choice, ...] = (
        Choice("usual", later("As it is")),
        Choice("wide", later("Wide"), later("More room between lines, words and letters")),
    )
    exam_times: tuple[Choice, ...] = (
        Choice("100", later("As it is")),
        Choice("125", later("A quarter more")),
        Choice("150", later("Half as much again")),
        Choice("200", later("Twice")),
    )
    code_sizes: tuple[Choice, ...] = (
        Choice("90", "90%"),
        Choice("100", "100%"),
        Choice("115", "115%"),
        Choice("130", "130%"),
        Choice("150", "150%"),
    )
    editors: tuple[Choice, ...] = (
        Choice("full", later("With colours"), later("Line numbers, brackets, Tab indents")),
        Choice("plain", later("Plain"), later("A text field, as screen readers know it")),
    )
    caps: tuple[Choice, ...] = (
        Choice("5", "5"),
        Choice("10", "10"),
        Choice("20", "20"),
        Choice("40", "40"),
    )
    news: tuple[Choice, ...] = (
        Choice("0", later("None"), later("Only what came before")),
        Choice("4", "4"),
        Choice("8", "8"),
        Choice("16", "16"),
    )
    targets: tuple[Choice, ...] = (
        Choice("80", later("80 in 100"), later("Fewest reviews")),
        Choice("85", later("85 in 100")),
        Choice("90", later("90 in 100")),
        Choice("95", later("95 in 100"), later("Most reviews")),
    )
    frameworks: tuple[Choice, ...] = (
        Choice("torch", "PyTorch", "Keras 3 on PyTorch"),
        Choice("tensorflow", "TensorFlow", "Keras 3 on TensorFlow"),
    )


def build(m: Marathon, *, saved: bool = False) -> SettingsPage:
    settings = get_settings(m)
    pace = f"{settings.pace:g}" if settings.pace else ""
    return SettingsPage(settings, str(m.folders.data), gone_exercises(m), saved=saved, typed_pace=pace)


def changes(form: dict[str, str]) -> dict[str, Any]:
    """The fields of the page's form as settings; a box that is not ticked is not sent at all."""
    words = ("name", "theme", "prose", "spacing", "framework", "pace", "editor")
    made: dict[str, Any] = {name: form[name] for name in words if name in form}
    for name in ("text", "code", "exam_time", "reviews", "new_cards", "retention"):
        if name in form:
            made[name] = int(form[name]) if form[name].isdecimal() else form[name]
    if "pace" in made:
        made["pace"] = made["pace"].replace(",", ".").strip()
    made["keys"] = form.get("keys") == "on"
    return made


def show(request: Request) -> Response:
    page = build(marathon(request), saved="saved" in request.query_params)
    return render(request, "settings.html", page, here="settings")


async def save(request: Request) -> Response:
    form = await read_form(request)
    return await run_in_threadpool(_save, request, form)


def _save(request: Request, form: dict[str, str]) -> Response:
    m = marathon(request)
    try:
        put(m, **changes(form))
    except WrongUse as fault:
        page = SettingsPage(
            get_settings(m),
            str(m.folders.data),
            trouble=fault.what,
            mend=fault.mend,
            typed_pace=form.get("pace", ""),
        )
        return render(request, "settings.html", page, status=400, here="settings")
    return RedirectResponse("/settings?saved", 303)


async def choose(request: Request) -> Response:
    """One setting alone, from a button on any page; then back to that page."""
    name = request.path_params["name"]
    if name not in ALONE:
        raise HTTPException(404)
    form = await read_form(request)
    await run_in_threadpool(put, marathon(request), **{name: form.get(name, "")})
    return back(request)


ROUTES = [
    Route("/settings", show, name="settings"),
    Route("/settings", save, methods=["POST"]),
    Route("/settings/{name:str}", choose, methods=["POST"]),
]
