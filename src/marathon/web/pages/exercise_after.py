"""After an exercise is solved: how long one call takes, yours and the reference."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from marathon.app.find import find_exercise
from marathon.app.timing import compare_times
from marathon.app.wiring import Marathon
from marathon.app.work import read_work
from marathon.web.actions import Fields, action_route
from marathon.web.comparison import times_view
from marathon.web.language import say
from marathon.web.pages.exercise import build
from marathon.web.rendering import fragment
from marathon.web.rendering import render as render_page
from marathon.web.requests import wants_fragment


def _times(m: Marathon, request: Request, _fields: Fields) -> Response:
    _, exercise = find_exercise(m, request.path_params["exercise"])
    work = read_work(m, exercise.id)
    found = compare_times(m, exercise.id, work.code) if work.passed else None
    if found is None:
        raise HTTPException(404, say("There is nothing to measure here."))
    view = times_view(found)
    if wants_fragment(request):
        return fragment("exercise/times.html", times=view)
    return render_page(request, "exercise/page.html", build(m, exercise.id, times=view), here="path")


ROUTES = [action_route("times", _times, whole_page=True)]
