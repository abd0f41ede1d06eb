"""Taking the learner's rating of a lesson or a course."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.rate import rate_course, rate_lesson
from marathon.web.requests import back, marathon, read_form


async def rate(request: Request) -> Response:
    """Keep it, and back to the page that it was given on."""
    form = await read_form(request)
    stars = int(form["stars"]) if form.get("stars", "").isdecimal() else 0
    act: Callable[..., None] = rate_course if request.url.path.startswith("/courses/") else rate_lesson
    await run_in_threadpool(
        act, marathon(request), request.path_params["subject"], stars, words=form.get("words", "")
    )
    return back(request)


ROUTES = [
    Route("/lessons/{subject}/rating", rate, methods=["POST"]),
    Route("/courses/{subject}/rating", rate, methods=["POST"]),
]
