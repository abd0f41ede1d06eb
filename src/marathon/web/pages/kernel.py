"""The conversation between a lesson's page and its Python: small JSON messages over a WebSocket."""

from __future__ import annotations

import asyncio
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from starlette.concurrency import run_in_threadpool
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from marathon.app.cells import PagePython, open_page
from marathon.core.cell import CellEvent
from marathon.core.errors import MarathonError
from marathon.web.cell_messages import failure_html, message, trouble_html
from marathon.web.requests import marathon

log = logging.getLogger(__name__)

LONGEST = 400_000
# How the page calls each way to end.
ENDS = {
    "ok": "done",
    "error": "raised",
    "interrupted": "stopped",
    "timed_out": "limit",
    "out_of_room": "died",
    "died": "died",
}


@dataclass
class Conversation:
    """One open page. Its messages: run (cell, code), input (text), stop."""

    socket: WebSocket
    python: PagePython
    busy: bool = False
    running: set[asyncio.Task[None]] = field(default_factory=set)
    _has_data: bool = field(default=False)

    async def hold(self) -> None:
        """Answer until the page is left."""
        await self.python.start()
        await self.say({"is": "ready"})
        while True:
            heard = await self.socket.receive_json()
            if heard.get("do") == "run" and not self.busy:
                self._begin(str(heard["cell"]), str(heard["code"])[:LONGEST])
            elif heard.get("do") == "input":
                await self.python.answer(str(heard.get("text", ""))[:LONGEST])
            elif heard.get("do") == "stop":
                await self.python.stop()

    def _begin(self, cell: str, code: str) -> None:
        self.busy = True
        running = asyncio.create_task(self.run(cell, code))
        self.running.add(running)
        running.add_done_callback(self.running.discard)

    async def run(self, cell: str, code: str) -> None:
        """Run a cell and pass on what it says; whatever happens, the page hears of an end."""
        try:
            await self._get_data()
            await self._run(cell, code)
        except MarathonError as fault:
            await self._say_end({"how": "raised", "seconds": 0, "html": trouble_html(fault)})
        except (WebSocketDisconnect, RuntimeError):
            self.busy = False
        except Exception:
            log.exception("running a cell broke")
            await self._say_end({"how": "died", "seconds": 0, "html": trouble_html(None)})

    async def _run(self, cell: str, code: str) -> None:
        error: CellEvent | None = None
        async for event in self.python.run(cell, code):
            if event.kind == "error":
                error = event
            elif event.kind == "done":
                await run_in_threadpool(self.python.record, cell, event)
                await self._say_end(self._end(cell, code, error=error, done=event))
            elif told := message(event):
                await self.say(told)

    def _end(self, cell: str, code: str, *, error: CellEvent | None, done: CellEvent) -> dict[str, Any]:
        failure = self.python.explain_stop(cell, done)
        if failure is None and error is not None and done.name == "error":
            failure = self.python.explain(code, error)
        return {
            "how": ENDS.get(done.name, "stopped"),
            "seconds": done.seconds,
            "html": failure_html(failure) if failure else "",
            "line": failure.line if failure else None,
        }

    async def _say_end(self, told: dict[str, Any]) -> None:
        """The next cell may come at once, while a Python that had to go is still being cleared away."""
        self.busy = False
        await self.say({"is": "end", **told})

    async def _get_data(self) -> None:
        if self._has_data:
            return
        loop = asyncio.get_running_loop()

        def say(sentence: str, share: float) -> None:
            told = {"is": "getting", "sentence": sentence, "share": share}
            asyncio.run_coroutine_threadsafe(self.say(told), loop)

        await run_in_threadpool(self.python.get_data, say)
        self._has_data = True

    async def say(self, told: dict[str, Any]) -> None:
        await self.socket.send_json(told)


async def talk(socket: WebSocket) -> None:
    """From the first word to the last; the page's Python ends with it."""
    m = marathon(socket)
    python = open_page(m, socket.path_params["lesson"], socket.query_params.get("framework", ""))
    await socket.accept()
    conversation = Conversation(socket, python)
    try:
        await conversation.hold()
    except MarathonError as fault:
        with suppress(WebSocketDisconnect, RuntimeError):
            await conversation.say({"is": "trouble", "html": trouble_html(fault)})
            await socket.close()
    except (ValueError, KeyError, AttributeError):
        with suppress(WebSocketDisconnect, RuntimeError):
            await socket.close(code=1003)  # what was said is no message of our page
    except WebSocketDisconnect:
        pass
    finally:
        for running in conversation.running:
            running.cancel()
        await python.close()


ROUTES = [WebSocketRoute("/lessons/{lesson}/kernel", talk)]
