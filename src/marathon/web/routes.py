"""Every address that answers, and the pages behind it, which are imported when one of them is asked for."""

from __future__ import annotations

import importlib
import threading

from starlette.routing import BaseRoute, Match, Router
from starlette.types import Receive, Scope, Send

# The first part of an address, and the pages that answer what begins with it.
PAGES = {
    "": ("path",),
    "proportions": ("path",),
    "courses": ("course", "rating"),
    "lessons": ("lesson", "lesson_answers", "kernel", "rating"),
    "exercises": (
        "exercise", "exercise_actions", "exercise_after", "exercise_file", "exercise_history",
        "exercise_report",
    ),
    "review": ("review",),
    "environments": ("environment",),
    "exam": ("exam",),
    "project": ("project",),
    "plan": ("plan",),
    "placement": ("placement",),
    "day": ("day",),
    "search": ("search",),
    "glossary": ("glossary",),
    "settings": ("settings",),
    "history": ("carry",),
    "history.zip": ("carry",),
    "keys": ("keys",),
    "components": ("components",),
}  # fmt: skip


def routes() -> list[BaseRoute]:
    """The routes of all pages."""
    return [PagesLater(first, names) for first, names in PAGES.items()]


def import_pages() -> None:
    """Have every page here before it is asked for."""
    for names in PAGES.values():
        for name in names:
            importlib.import_module(f"marathon.web.pages.{name}")


class PagesLater(BaseRoute):
    """Answers the addresses that begin with `first`. A first page should not wait for all the others."""

    def __init__(self, first: str, names: tuple[str, ...]) -> None:
        self.first = first
        self.names = names
        self._router: Router | None = None
        self._lock = threading.Lock()

    def matches(self, scope: Scope) -> tuple[Match, Scope]:
        asked = scope["type"] in ("http", "websocket") and scope["path"].split("/")[1] == self.first
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
