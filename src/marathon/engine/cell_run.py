"""One cell, from its code to `done`: what the kernel says, and the limits it is held to."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from typing import Any

from marathon.core.cell import CellEnding, CellEvent, CellLimits
from marathon.engine.kernel_messages import cut, read_message, weight
from marathon.engine.kernel_process import KernelProcess

_TICK_SECONDS = 0.25
# How long an interrupted cell has to stop by itself before its kernel is ended.
_GRACE_SECONDS = 4.0


class CellRun:
    """Runs in the kernel's event loop; `tell` is given every event, the last one is always `done`."""

    def __init__(self, process: KernelProcess, limits: CellLimits, tell: Callable[[CellEvent], None]) -> None:
        self._process = process
        self._limits = limits
        self._tell = tell
        self._ending: CellEnding | None = None
        self._failed = False
        self._replied = False
        self._quiet = False
        self._asking_since: float | None = None
        self._waited = 0.0
        self._words = 0
        self._pictures = 0
        self._stop_at = 0.0
        self._looked_at = time.monotonic()

    async def run(self, code: str) -> CellEnding:
        """Run the cell to its end; after `died` and `out_of_room` the process is gone."""
        began = time.monotonic()
        cell = self._process.execute(code)
        while not (self._replied and self._quiet):
            try:
                message = await asyncio.wait_for(self._process.heard.get(), _TICK_SECONDS)
            except TimeoutError:
                if not await self._process.alive():
                    self._ending = self._ending or "died"
                    break
            else:
                if message["parent_header"].get("msg_id") == cell:
                    await self._take(message)
            if await self._over_time(began) or await self._out_of_room():
                break
        ending = self._ending or ("error" if self._failed else "ok")
        self._tell(CellEvent("done", name=ending, seconds=round(time.monotonic() - began - self._waited, 3)))
        return ending

    def answer(self, line: str) -> bool:
        """The line for the input that the cell waits for; whether it waits for one."""
        if self._asking_since is None:
            return False
        self._waited += time.monotonic() - self._asking_since
        self._asking_since = None
        self._process.answer(line)
        return True

    async def stop(self, ending: CellEnding = "interrupted") -> None:
        """Ask the cell to stop; if it does not, its kernel will be ended."""
        if self._ending is None:
            self._ending = ending
            self._asking_since = None
            self._stop_at = time.monotonic()
        await self._process.interrupt()

    async def _take(self, message: dict[str, Any]) -> None:
        kind = message["msg_type"]
        if kind == "execute_reply":
            self._replied = True
        elif kind == "status":
            self._quiet = message["content"].get("execution_state") == "idle"
        elif event := read_message(message):
            await self._pass_on(event)

    async def _pass_on(self, event: CellEvent) -> None:
        if event.kind == "error":
            self._failed = True
        if self._ending is not None:  # being stopped: its KeyboardInterrupt says nothing, nor does the flood
            return
        if event.kind == "input":
            self._asking_since = time.monotonic()
        words, pictures = weight(event)
        self._words += words
        self._pictures += pictures
        if self._words > self._limits.output or self._pictures > self._limits.pictures:
            if event.kind == "stream":
                self._tell(cut(event, self._limits.output - (self._words - words)))
            await self.stop("too_much_output")
            return
        self._tell(event)

    async def _over_time(self, began: float) -> bool:
        """Whether the cell was asked to stop, had its grace, and still runs: then its process is ended."""
        now = time.monotonic()
        if self._ending is not None:
            if now - self._stop_at < _GRACE_SECONDS:
                return False
            await self._process.end()
            return True
        if self._asking_since is None and now - began - self._waited > self._limits.seconds:
            await self.stop("timed_out")
        return False

    async def _out_of_room(self) -> bool:
        """Whether the cell took more memory or disk than there is for it: then its process is ended."""
        now = time.monotonic()
        if now - self._looked_at < _TICK_SECONDS:
            return False
        self._looked_at = now
        if self._process.excess() is None:
            return False
        self._ending = "out_of_room"
        await self._process.end()
        return True
