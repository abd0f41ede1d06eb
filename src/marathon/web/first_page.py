"""Lets the first page come before anything is made ready that only later ones will want."""

from __future__ import annotations

import threading
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# What the first page itself fetches (styles, scripts) is to come in peace.
AFTER_SECONDS = 0.4
# Nobody may look at all: a page is then not what there is to wait for.
PATIENCE_SECONDS = 5.0


class FirstPage:
    """Answers as `app` does, and calls `then` once, in a thread, soon after the first page was answered."""

    def __init__(self, app: ASGIApp, then: Callable[[], None]) -> None:
        self._app = app
        self._then = then
        self._answered = False
        self._called = threading.Lock()
        self._timers: list[threading.Timer] = []

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await self._live(scope, receive, send)
        elif self._answered:
            await self._app(scope, receive, send)
        else:
            await self._until_answered(scope, receive, send)

    async def _live(self, scope: Scope, receive: Receive, send: Send) -> None:
        """From the start of the server to its end."""
        self.wait()
        try:
            await self._app(scope, receive, send)
        finally:
            self.stop()

    async def _until_answered(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def watch(message: Message) -> None:
            await send(message)
            if message["type"] == "http.response.start" and message["status"] == 200:
                self._answered = True

        await self._app(scope, receive, watch)
        if self._answered:
            self.wait(AFTER_SECONDS)

    def wait(self, seconds: float = PATIENCE_SECONDS) -> None:
        """Call `then` after some seconds, unless something else does so earlier."""
        timer = threading.Timer(seconds, self._call)
        timer.daemon = True
        timer.start()
        self._timers.append(timer)

    def stop(self) -> None:
        """Call it no more."""
        self._called.acquire(blocking=False)
        for timer in self._timers:
            timer.cancel()

    def _call(self) -> None:
        if self._called.acquire(blocking=False):  # it is never given back: once is enough
            self._then()
