"""The end of a day, on a page of its own: what one leaves Marathon with."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.web.end_of_day import end_of_day
from marathon.web.rendering import render
from marathon.web.requests import marathon


def show(request: Request) -> Response:
    return render(request, "day.html", end_of_day(marathon(request)), here="path")


ROUTES = [Route("/day", show, name="day")]
