"""The learner's file between windows: saved, looked at, started over, and chosen where two texts met."""

from __future__ import annotations

from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from marathon.app.updates import keep_orphan
from marathon.app.wiring import Marathon
from marathon.app.work import (
    keep_own_start,
    look_at_work,
    mark_of,
    put_work,
    read_work,
    reset_work,
    save_work,
)
from marathon.core.errors import ChangedMeanwhile
from marathon.web.actions import Fields, action_route, code_of
from marathon.web.conflicts import conflict_view
from marathon.web.language import say
from marathon.web.pages.exercise import build
from marathon.web.rendering import fragment
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon, wants_fragment

MET = 409
LEFT = 410


def met(m: Marathon, request: Request, fault: ChangedMeanwhile) -> Response:
    """The answer to who would write over a text that they have not seen."""
    view = conflict_view(request.path_params["exercise"], fault)
    if wants_fragment(request):
        return fragment("exercise/conflict.html", status=MET, conflict=view)
    page = build(m, view.exercise, conflict=view)
    return render_page(request, "exercise/page.html", page, status=MET, here="path")


def _save(m: Marathon, request: Request, fields: Fields) -> Response:
    name, code = request.path_params["exercise"], code_of(fields) or ""
    if m.path.find_exercise(name) is None:
        keep_orphan(m, name, code)
        return JSONResponse({"kept": f"/exercises/{name}/history"}, LEFT)
    try:
        at = save_work(m, name, code, seen=fields.get("seen"))
    except ChangedMeanwhile as fault:
        return met(m, request, fault)
    return JSONResponse({"saved": at.isoformat(), "mark": mark_of(code)})


async def look(request: Request) -> Response:
    """What the file holds, for a window that has seen another text."""
    m, name = marathon(request), request.path_params["exercise"]
    code = await run_in_threadpool(look_at_work, m, name, request.query_params.get("seen", ""))
    return JSONResponse({} if code is None else {"code": code, "mark": mark_of(code)})


def _meet(m: Marathon, request: Request, fields: Fields) -> Response:
    """Shows both texts to a window that knows already that the file is another one."""
    name, mine = request.path_params["exercise"], code_of(fields) or ""
    work = read_work(m, name)
    try:
        save_work(m, name, mine, seen=fields.get("seen", ""))
    except ChangedMeanwhile as fault:
        return met(m, request, fault)
    return JSONResponse({"saved": work.saved_at.isoformat(), "mark": mark_of(mine)})


def _choose(m: Marathon, request: Request, fields: Fields) -> Response:
    name, choice = request.path_params["exercise"], fields.get("choice")
    if choice not in ("mine", "theirs"):
        raise HTTPException(400, say("Choose one of the two texts."))
    work = read_work(m, name)
    if choice == "mine":
        work = put_work(m, name, code_of(fields) or "", why="met")
    return JSONResponse({"code": work.code, "mark": work.mark})


def _reset(m: Marathon, request: Request, _fields: Fields) -> Response:
    name = request.path_params["exercise"]
    copy = reset_work(m, name)
    work = read_work(m, name)
    return JSONResponse({"code": work.code, "mark": work.mark, "kept": copy.name, "folder": str(copy.parent)})


def _keep_mine(m: Marathon, request: Request, _fields: Fields) -> Response:
    keep_own_start(m, request.path_params["exercise"])
    return JSONResponse({})


ROUTES = [
    action_route("save", _save),
    action_route("reset", _reset),
    action_route("meet", _meet),
    action_route("choose", _choose),
    action_route("keep-mine", _keep_mine),
    Route("/exercises/{exercise}/file", look),
]
