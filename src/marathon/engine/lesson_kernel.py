"""The kernel of one lesson: runs its cells one after another, and comes back afresh when it had to go."""

from __future__ import annotations

import asyncio
import queue
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping
from concurrent.futures import Future
from contextlib import suppress

from marathon.core.cell import CellEvent, CellLimits
from marathon.core.task import Site
from marathon.core.verdict import Isolation
from marathon.engine.cell_run import CellRun
from marathon.engine.kernel_process import KernelPlan, KernelProcess
from marathon.engine.loop_thread import LoopThread

_STOPPED = "The Python of this page had stopped; this is a fresh one, without your variables."


class LessonKernel:
    """The kernel of one lesson. Its methods may be called from any thread and any event loop.

    `fresh` gives a process in which nothing ran yet.
    """

    def __init__(
        self,
        lesson: str,
        plan: KernelPlan,
        thread: LoopThread,
        *,
        limits: CellLimits,
        fresh: Callable[[KernelPlan], Awaitable[KernelProcess]],
    ) -> None:
        self.lesson = lesson
        self.plan = plan
        self.limits = limits
        self._fresh = fresh
        self.used_at = time.monotonic()
        self._thread = thread
        self._process: KernelProcess | None = None
        self._files: dict[str, bytes] = {}
        self._site: Site | None = None
        self._run: CellRun | None = None
        self._one_at_a_time = asyncio.Lock()
        self._lost = ""

    @property
    def busy(self) -> bool:
        return self._run is not None

    @property
    def isolation(self) -> Isolation:
        """What holds its cells."""
        return self._process.isolation if self._process else Isolation("none")

    async def execute(self, code: str, *, limits: CellLimits | None = None) -> AsyncIterator[CellEvent]:
        """Run a cell and give what it says, piece by piece; leaving early stops it.

        Cells that are asked for while another runs wait for their turn.

        Raises:
            EnvironmentTrouble: the kernel had gone and cannot be started again.
        """
        here, pieces = asyncio.get_running_loop(), asyncio.Queue[CellEvent | None]()

        def tell(event: CellEvent | None) -> None:
            with suppress(RuntimeError):  # the loop of whoever asked may be gone
                here.call_soon_threadsafe(pieces.put_nowait, event)

        running = self._submit(code, limits, tell)
        try:
            while (event := await pieces.get()) is not None:
                yield event
            running.result()
        finally:
            self._leave(running)

    def execute_now(self, code: str, *, limits: CellLimits | None = None) -> Iterator[CellEvent]:
        """As `execute`, for callers without an event loop."""
        pieces: queue.Queue[CellEvent | None] = queue.Queue()
        running = self._submit(code, limits, pieces.put)
        try:
            while (event := pieces.get()) is not None:
                yield event
            running.result()
        finally:
            self._leave(running)

    async def send_input(self, line: str) -> bool:
        """Answer the cell's question; whether it had asked one."""
        return await self._thread.ask(self._answer(line))

    def send_input_now(self, line: str) -> bool:
        return self._thread.submit(self._answer(line)).result()

    async def complete(self, code: str, at: int) -> tuple[list[str], int]:
        """How `code` could go on at a place in it, and from where; nothing while a cell runs."""
        return await self._thread.ask(self._complete(code, at))

    def complete_now(self, code: str, at: int) -> tuple[list[str], int]:
        return self._thread.submit(self._complete(code, at)).result()

    async def interrupt(self) -> None:
        """Stop the running cell, if one runs."""
        await self._thread.ask(self._interrupt())

    async def restart(self) -> None:
        """A fresh kernel: no variables, no leftovers."""
        await self._thread.ask(self.begin(afresh=True))

    async def begin(
        self,
        files: Mapping[str, bytes] | None = None,
        site: Site | None = None,
        *,
        afresh: bool = False,
    ) -> None:
        """In the kernels' loop: see that the kernel runs; a fresh one has the files and the small web."""
        if files is not None:
            self._files = dict(files)
        if site is not None:
            self._site = site
        if afresh:
            await self._interrupt()
            await self.end()
        if self._process is None:
            process = await self._fresh(self.plan)
            process.put(self._files)
            if self._site is None:
                process.shut_door()
            else:
                await process.serve(self._site)
            self._process = process
        self._lost = ""

    async def end(self, why: str = "") -> None:
        """In the kernels' loop: end the process. The next cell starts a fresh one and says `why`."""
        process, self._process = self._process, None
        self._lost = why
        if process is not None:
            await process.end()

    def excess(self) -> str | None:
        """In the kernels' loop: what its process takes too much of, if anything."""
        return self._process.excess() if self._process else None

    def _submit(
        self, code: str, limits: CellLimits | None, tell: Callable[[CellEvent | None], None]
    ) -> Future[None]:
        """Have the cell run; `tell` is given None when it is over."""
        running = self._thread.submit(self._execute(code, limits or self.limits, tell))
        running.add_done_callback(lambda _: tell(None))
        return running

    async def _execute(self, code: str, limits: CellLimits, tell: Callable[[CellEvent], None]) -> None:
        async with self._one_at_a_time:
            self.used_at = time.monotonic()
            process = await self._living(tell)
            self._run = CellRun(process, limits, tell)
            try:
                ending = await self._run.run(code)
            finally:
                self._run = None
                self.used_at = time.monotonic()
            if ending in ("died", "out_of_room") or not await process.alive():
                await self.end(_STOPPED)

    async def _complete(self, code: str, at: int) -> tuple[list[str], int]:
        if self._process is None or self._one_at_a_time.locked():
            return [], at
        async with self._one_at_a_time:
            self.used_at = time.monotonic()
            try:
                return await self._process.complete(code, at)
            except TimeoutError:
                return [], at

    async def _living(self, tell: Callable[[CellEvent], None]) -> KernelProcess:
        if self._process is not None and not await self._process.alive():
            await self.end(_STOPPED)
        if self._process is None:
            why = self._lost
            await self.begin()
            if why:
                tell(CellEvent("restarted", text=why))
        assert self._process is not None
        return self._process

    async def _answer(self, line: str) -> bool:
        return self._run is not None and self._run.answer(line)

    async def _interrupt(self) -> None:
        if self._run is not None:
            await self._run.stop()

    def _leave(self, running: Future[None]) -> None:
        """Nobody listens any more: what still runs for them is stopped."""
        if not running.done():
            self._thread.submit(self._interrupt())
