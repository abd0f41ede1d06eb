"""“My answer is right”: everything that is needed to judge it again, shown before it is given away."""

from __future__ import annotations

import json
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.find import find_exercise
from marathon.app.report import LONGEST_WORDS, Entry, entries_of, make_report
from marathon.app.wiring import Marathon
from marathon.core.errors import NotFound
from marathon.web.actions import Fields, action_route
from marathon.web.rendering import render as render_page
from marathon.web.requests import marathon


@dataclass(frozen=True)
class ReportPage:
    """No `entries`: nothing was checked yet, so that there is nothing to report."""

    exercise: str
    title: str
    filename: str
    entries: tuple[Entry, ...]
    attempt: str = ""
    longest: int = LONGEST_WORDS


def build(m: Marathon, exercise_id: str, attempt: str = "") -> ReportPage:
    _, exercise = find_exercise(m, exercise_id)
    filename = f"{exercise.id}-report.json"
    try:
        entries = entries_of(make_report(m, exercise.id, attempt=attempt))
    except NotFound:
        entries = ()
    return ReportPage(exercise.id, exercise.title, filename, entries, attempt)


def show(request: Request) -> Response:
    page = build(marathon(request), request.path_params["exercise"], request.query_params.get("attempt", ""))
    return render_page(request, "exercise/report.html", page, here="path")


def _download(m: Marathon, request: Request, fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    report = make_report(m, exercise.id, attempt=fields.get("attempt", ""), words=fields.get("words", ""))
    return Response(
        json.dumps(report, ensure_ascii=False, indent=1),
        media_type="application/json",
        headers={"content-disposition": f'attachment; filename="{exercise.id}-report.json"'},
    )


ROUTES = [
    Route("/exercises/{exercise}/report", show),
    action_route("report", _download, whole_page=True),
]
