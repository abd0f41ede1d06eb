"""Everything that was written for an exercise: looked at, compared, brought back."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from marathon.app.versions import Version, find_version, list_versions, restore_version, text_now
from marathon.app.wiring import Marathon
from marathon.web.actions import Fields, action_route
from marathon.web.highlight import highlight
from marathon.web.language import say
from marathon.web.rendering import fragment
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon, wants_fragment
from marathon.web.versions import ChangeView, VersionView, change_view, version_view

AGAINST = ("now", "before", "whole")


@dataclass(frozen=True)
class HistoryPage:
    """`title` is the exercise's, or its id when it has left the path (`gone`).

    `change` is there unless the `whole` text is asked for; `code` always.
    """

    exercise: str
    title: str
    gone: bool
    versions: tuple[VersionView, ...]
    chosen: VersionView | None
    against: str
    change: ChangeView | None = None
    code: str = ""
    is_now: bool = False
    filename: str = ""


def build(m: Marathon, exercise_id: str, *, version: str = "", against: str = "now") -> HistoryPage:
    """The history with one version opened, the latest if none is asked for."""
    found = m.path.find_exercise(exercise_id)
    m.keeper.flush()
    versions = list_versions(m, exercise_id)
    local = m.clock().astimezone(m.memory.record().zone)
    here = next((v for v in versions if v.id == version), versions[0] if versions else None)
    if version and (here is None or here.id != version):
        raise HTTPException(404, say("There is no such version."))
    now = text_now(m, exercise_id)
    against = "whole" if now is None and against == "now" else against
    return HistoryPage(
        exercise=found[1].id if found else exercise_id,
        title=found[1].title if found else exercise_id,
        gone=found is None,
        versions=tuple(version_view(each, local) for each in versions),
        chosen=version_view(here, local) if here else None,
        against=against,
        change=_change(versions, here, now=now, against=against) if here else None,
        code=highlight(here.code) if here else "",
        is_now=here is not None and here.code == now,
        filename=found[1].filename if found else f"{exercise_id.replace('-', '_')}.py",
    )


def _change(
    versions: tuple[Version, ...], here: Version, *, now: str | None, against: str
) -> ChangeView | None:
    if against == "now" and now is not None:
        return change_view(here.code, now)
    if against == "before":
        older = versions[versions.index(here) + 1 :]
        return change_view(older[0].code if older else "", here.code)
    return None


def show(request: Request) -> Response:
    m = marathon(request)
    asked = request.path_params["exercise"]
    against = request.query_params.get("against", "now")
    if against not in AGAINST:
        raise HTTPException(404, say("That is nothing to compare with."))
    page = build(m, asked, version=request.query_params.get("version", ""), against=against)
    if page.exercise != asked:
        return RedirectResponse(f"/exercises/{page.exercise}/history", 301)
    if wants_fragment(request):
        return fragment("exercise/history.html", page=page)
    return render_page(request, "exercise/history_page.html", page, here="path")


def text(request: Request) -> Response:
    """One version as a file of its own."""
    m = marathon(request)
    exercise_id = request.path_params["exercise"]
    version = find_version(m, exercise_id, request.path_params["version"])
    found = m.path.find_exercise(exercise_id)
    name = found[1].filename if found else f"{exercise_id}.py"
    return PlainTextResponse(version.code, headers={"content-disposition": f'attachment; filename="{name}"'})


def _restore(m: Marathon, request: Request, fields: Fields) -> Response:
    work = restore_version(m, request.path_params["exercise"], fields.get("version", ""))
    return JSONResponse({"code": work.code, "mark": work.mark})


ROUTES = [
    Route("/exercises/{exercise}/history", show),
    Route("/exercises/{exercise}/history/{version}", text),
    action_route("restore", _restore),
]
