"""Getting the libraries of a specialization from a page, and how far that is."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from marathon.app.environments import add_environment, find_environment
from marathon.web.environment_card import describe
from marathon.web.installs import installs
from marathon.web.rendering import fragment
from marathon.web.requests import back, marathon, wants_fragment


def start(request: Request) -> Response:
    """Begin to get them; the page asks how far it is from then on."""
    m = marathon(request)
    row = find_environment(m, request.path_params["key"])
    installs(request).start(row.key, lambda progress: add_environment(m, row.key, progress=progress))
    return look(request) if wants_fragment(request) else back(request)


def look(request: Request) -> Response:
    """The card as it is now."""
    row = find_environment(marathon(request), request.path_params["key"])
    card = describe(row, installs(request).state(row.key), row.framework)
    return fragment("lesson/environment.html", card=card)


ROUTES = [
    Route("/environments/{key}", start, methods=["POST"]),
    Route("/environments/{key}", look, methods=["GET"]),
]
