"""The kernels in which the cells of lessons run: one a lesson, a warm one in reserve, none left behind."""

from __future__ import annotations

import asyncio
import atexit
import functools
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from marathon.core.cell import CellLimits
from marathon.core.errors import EnvironmentTrouble
from marathon.core.task import Site
from marathon.engine.environments import cache_folder
from marathon.engine.kernel_forked import ForkedKernel
from marathon.engine.kernel_plain import PlainKernel
from marathon.engine.kernel_process import KernelPlan, KernelProcess
from marathon.engine.lesson_kernel import LessonKernel
from marathon.engine.loop_thread import LoopThread
from marathon.engine.pools import Pools
from marathon.engine.zygotes import Child

__all__ = ["CellLimits", "KernelCare", "Kernels", "LessonKernel"]

CLOSE_SECONDS = 10
_LOOK_SECONDS = 15.0
_RESTED = "This page had rested for long; its Python is a fresh one, without your variables."
_CROWDED = "Other lessons needed the room; this is a fresh Python, without your variables."
_TOO_BIG = (
    "The Python of this page had taken too much memory or disk; this is a fresh one, without your variables."
)


@dataclass(frozen=True)
class KernelCare:
    """How kernels are kept: how long an unused one lives, and how many there may be at once."""

    idle_seconds: float = 20 * 60
    most: int = 4


class Kernels:
    """`interpreters` gives the interpreter of an environment and framework, or None while it is not there.

    `pools` are those of the judge: kernels are forked from their zygotes, where that is safe.
    """

    def __init__(
        self,
        interpreters: Callable[[str, str], str | None],
        *,
        pools: Pools | None = None,
        data: Path | None = None,
        limits: CellLimits | None = None,
        care: KernelCare | None = None,
        scratch: Path | None = None,
    ) -> None:
        self._interpreters = interpreters
        self._pools = pools if pools is not None and pools.forks else None
        self._data = data
        self._limits = limits or CellLimits()
        self._care = care or KernelCare()
        self._scratch = scratch or cache_folder()
        self._thread = LoopThread("marathon-kernels")
        self._kernels: dict[str, LessonKernel] = {}
        self._spare: tuple[KernelPlan, asyncio.Task[KernelProcess]] | None = None
        self._wanted: KernelPlan | None = None
        self._caretaker: asyncio.Task[None] | None = None
        self._closed = False

    def warm_up(self, environment: str = "", framework: str = "", *, preload: tuple[str, ...] = ()) -> None:
        """Keep one kernel of this kind in reserve, so that a lesson's first cell runs at once."""
        if self._closed or self._interpreters(environment, framework) is None:
            return
        self._wanted = self._plan(environment, framework, preload)
        self._thread.submit(self._refill())

    async def start(
        self,
        lesson: str,
        environment: str = "",
        framework: str = "",
        *,
        preload: tuple[str, ...] = (),
        files: Mapping[str, bytes] | None = None,
        site: Site | None = None,
    ) -> LessonKernel:
        """The lesson's kernel: the one that runs already, or a new one with `files` in its folder, and `site`
        at the address of the small web.

        Raises:
            EnvironmentTrouble: the packages are not here, or the kernel does not start.
        """
        plan = self._plan(environment, framework, preload)
        return await self._thread.ask(self._start(lesson, plan, files, site))

    def start_now(
        self,
        lesson: str,
        environment: str = "",
        framework: str = "",
        *,
        preload: tuple[str, ...] = (),
        files: Mapping[str, bytes] | None = None,
        site: Site | None = None,
    ) -> LessonKernel:
        """As `start`, for callers without an event loop."""
        plan = self._plan(environment, framework, preload)
        return self._thread.submit(self._start(lesson, plan, files, site)).result()

    def find(self, lesson: str) -> LessonKernel | None:
        return self._kernels.get(lesson)

    async def shutdown(self, lesson: str) -> None:
        """End the lesson's kernel, if it has one."""
        await self._thread.ask(self._shutdown(lesson))

    def shutdown_now(self, lesson: str) -> None:
        self._thread.submit(self._shutdown(lesson)).result()

    def close(self) -> None:
        """End every kernel. May be called more than once."""
        if self._closed:
            return
        self._closed = True
        if self._thread.started():
            with suppress(TimeoutError):  # processes that are left see that Marathon is gone, and end
                self._thread.submit(self._close()).result(CLOSE_SECONDS)
            self._thread.close()
        atexit.unregister(self.close)

    def _plan(self, environment: str, framework: str, preload: tuple[str, ...]) -> KernelPlan:
        python = self._interpreters(environment, framework)
        if python is None:
            raise EnvironmentTrouble(
                "The packages of this lesson are not here yet.",
                where=environment,
                mend=f"Add them: marathon env add {environment}",
            )
        fork = take_server = None
        if (pools := self._pools) is not None:
            fork = functools.partial(_take_kernel, pools, python, framework, preload)
            take_server = functools.partial(_take_server, pools, python, framework, preload)
        return KernelPlan(
            python, environment, framework, preload, self._limits.memory_mb, self._data, self._scratch,
            fork, take_server,
        )  # fmt: skip

    async def _start(
        self, lesson: str, plan: KernelPlan, files: Mapping[str, bytes] | None, site: Site | None
    ) -> LessonKernel:
        kernel = self._kernels.get(lesson)
        if kernel is not None and kernel.plan != plan:
            await self._shutdown(lesson)
            kernel = None
        if kernel is None:
            await self._make_room()
            kernel = LessonKernel(lesson, plan, self._thread, limits=self._limits, fresh=self._fresh)
            self._kernels[lesson] = kernel
        self._look_after()
        kernel.used_at = time.monotonic()
        await kernel.begin(files, site)
        return kernel

    async def _make_room(self) -> None:
        unused = sorted((one for one in self._kernels.values() if not one.busy), key=lambda one: one.used_at)
        for kernel in unused[: max(len(self._kernels) - self._care.most + 1, 0)]:
            await kernel.end(_CROWDED)
            del self._kernels[kernel.lesson]

    async def _fresh(self, plan: KernelPlan) -> KernelProcess:
        """A process in which nothing ran: the spare one, or a new one.

        Raises:
            EnvironmentTrouble: it does not start.
        """
        process = await self._take_spare(plan) or await launched(plan)
        if plan.fork is not None:  # a spare costs little: the next lesson, or a restart, will want the same
            self._wanted = plan
        await self._refill()
        return process

    async def _take_spare(self, plan: KernelPlan) -> KernelProcess | None:
        if self._spare is None or self._spare[0] != plan:
            return None
        task, self._spare = self._spare[1], None
        try:
            process = await task
        except EnvironmentTrouble:
            return None
        if await process.alive():
            return process
        await process.end()
        return None

    async def _refill(self) -> None:
        if self._closed or self._wanted is None:
            return
        if self._spare is not None and self._spare[0] == self._wanted:
            return
        await self._drop_spare()
        self._spare = self._wanted, asyncio.create_task(launched(self._wanted))
        atexit.register(self.close)

    async def _drop_spare(self) -> None:
        spare, self._spare = self._spare, None
        if spare is not None:
            with suppress(EnvironmentTrouble):
                await (await spare[1]).end()

    async def _shutdown(self, lesson: str) -> None:
        kernel = self._kernels.pop(lesson, None)
        if kernel is not None:
            await kernel.end()

    def _look_after(self) -> None:
        if self._caretaker is None:
            self._caretaker = asyncio.create_task(self._end_idle())
            atexit.register(self.close)

    async def _end_idle(self) -> None:
        while True:
            await asyncio.sleep(min(_LOOK_SECONDS, self._care.idle_seconds / 2))
            for kernel in list(self._kernels.values()):
                if kernel.busy:
                    continue
                if time.monotonic() - kernel.used_at > self._care.idle_seconds:
                    await kernel.end(_RESTED)
                elif kernel.excess():
                    await kernel.end(_TOO_BIG)

    async def _close(self) -> None:
        if self._caretaker is not None:
            self._caretaker.cancel()
        await asyncio.gather(*(self._shutdown(lesson) for lesson in list(self._kernels)), self._drop_spare())


def _take_kernel(pools: Pools, python: str, framework: str, preload: tuple[str, ...]) -> Child:
    return pools.sandboxes(python, preload, framework).take_kernel()


def _take_server(pools: Pools, python: str, framework: str, preload: tuple[str, ...]) -> Child:
    return pools.judges(python, preload, framework).take()


async def launched(plan: KernelPlan) -> KernelProcess:
    """A process that answers.

    Raises:
        EnvironmentTrouble: it does not start.
    """
    process = PlainKernel(plan) if plan.fork is None else ForkedKernel(plan)
    try:
        await process.launch()
    except BaseException:
        await process.end()
        raise
    return process
