"""Puts the pages, the guard at the door and the files that browsers keep into one application."""

from __future__ import annotations

import secrets

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.routing import BaseRoute, Mount

from marathon.app.wiring import Marathon
from marathon.core.errors import MarathonError
from marathon.web import faults
from marathon.web.assets import FOLDER, KeptFiles
from marathon.web.routes import routes
from marathon.web.security import Guard


def make_app(m: Marathon, *, token: str | None = None) -> Starlette:
    """The pages of one learner. Who comes without `token` (fresh, if none is given) is not let in."""
    token = token or secrets.token_urlsafe(24)
    app = Starlette(
        routes=[*_static(), *routes()],
        middleware=[
            Middleware(Guard, token=token, refuse=faults.refuse),
            Middleware(GZipMiddleware, minimum_size=600, compresslevel=6),
            Middleware(faults.OurFault),
        ],
        exception_handlers={HTTPException: faults.on_http, MarathonError: faults.on_marathon},
    )
    app.state.marathon = m
    app.state.token = token
    return app


def _static() -> list[BaseRoute]:
    return [Mount("/static", KeptFiles(directory=FOLDER, check_dir=False), name="static")]
