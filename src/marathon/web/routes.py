"""Every address that answers, and the pages behind it, which are imported when one of them is asked for."""

from __future__ import annotations

import importlib
import threading

from starlette.routing import BaseRoute, Match, Router
from starlette.types import Receive, Scope, Send

# How an address begins, and who answers it. In the order in which they are tried: "/" begins them all.
PAGES = {
    "/courses/": ("course",),
    "/lessons/": ("lesson", "lesson_answers", "kernel"),
    "/exercises/": ("exercise", "exercise_actions"),
    "/environments/": ("environment",),
    "/search": ("search",),
    "/settings": ("settings",),
    "/keys": ("keys",),
    "/components": ("components",),
    "/": ("path",),
}


def routes() -> list[BaseRoute]:
    """The routes of all pages, in the order in which they are tried."""
    return [PagesLater(start, names) for start, names in PAGES.items()]


def import_pages() -> None:
    """Have every page here before it is asked for."""
    for names in PAGES.values():
        for name in names:
            importlib.import_module(f"marathon.web.pages.{name}")


class PagesLater(BaseRoute):
    """Answers every address that begins with `start`. A first page should not wait for all the others."""

    def __init__(self, start: str, names: tuple[str, ...]) -> None:
        self.start = start
        self.names = names
        self._router: Router | None = None
        self._lock = threading.Lock()

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        asked = scope["type"] in ("http", "websocket") and scope["path"].startswith(self.start)
        return (Match.FULL if asked else Match.NONE), {}

    async def handle(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.router()(scope, receive, send)

    def router(self) -> Router:
        """What answers, imported now if it was not yet."""
        with self._lock:
            if self._router is None:
                pages = [importlib.import_module(f"marathon.web.pages.{name}") for name in self.names]
                self._router = Router([route for page in pages for route in page.ROUTES])
            return self._router
