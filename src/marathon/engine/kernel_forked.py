"""A kernel forked from the warm zygote that serves the judge, in the same jail."""

from __future__ import annotations

import asyncio
import socket
import time
from contextlib import suppress
from pathlib import Path
from queue import Empty
from typing import Any

from marathon.core.task import Site
from marathon.engine import jail
from marathon.engine.kernel_process import KernelPlan, KernelProcess, only_spec
from marathon.engine.kernel_wire import context_for
from marathon.engine.site.giving import serve_behind, site_job
from marathon.engine.zygotes import CannotStart, Child

BOX_MB = 1024
_HEAR_SECONDS = 30.0
_HEAR_AGAIN_SECONDS = 0.2


class ForkedKernel(KernelProcess):
    """A child in a box. What it says may be anything: cells can rewrite all of the process."""

    def __init__(self, plan: KernelPlan) -> None:
        super().__init__(plan)
        self._child: Child | None = None
        self._watch: jail.Watch | None = None
        self._door: socket.socket | None = None
        self._server: Child | None = None

    @property
    def work(self) -> Path:
        return self._box / "work"

    @property
    def _box(self) -> Path:
        assert self._child is not None
        return Path(self._child.box)

    async def launch(self) -> None:
        assert self.plan.fork is not None
        try:
            self._child = await asyncio.to_thread(self.plan.fork)
            self.isolation = self._child.isolation
            await self._start(self._child)
        except (CannotStart, OSError) as error:
            raise self.trouble(str(error)) from error
        self._watch = jail.Watch(
            self._child.pid, self._child.box, memory_mb=self.plan.memory_mb, box_mb=BOX_MB
        )
        self.listen()

    def excess(self) -> str | None:
        return self._watch.look() if self._watch and self.plan.memory_mb else None

    def shut_door(self) -> None:
        if self._door is not None:
            self._door.close()

    async def serve(self, site: Site) -> None:
        if self._door is None or self.plan.take_server is None:
            await super().serve(site)
            return
        try:
            self._server = await asyncio.to_thread(self.plan.take_server)
            await asyncio.to_thread(serve_behind, self._door, site_job(site), self._server)
        except CannotStart as error:
            raise self.trouble(str(error)) from error

    async def clear(self) -> None:
        self.shut_door()
        if self._server is not None:
            self._server.end()
        child, self._child = self._child, None
        if child is not None:
            child.end()
            with suppress(OSError):  # abandoned boxes are removed at the next start
                await asyncio.to_thread(jail.remove_box, child.box)

    async def _start(self, child: Child) -> None:
        # Only who runs cells pays for these imports.
        from jupyter_client.manager import AsyncKernelManager  # noqa: PLC0415

        from marathon.engine.kernel_provisioner import PORTS, ForkedProvisioner  # noqa: PLC0415

        context = context_for(warm=True)
        wire = str(self._box / "wire")
        manager = AsyncKernelManager(
            kernel_spec_manager=only_spec([]), context=context, transport="ipc", ip=wire, **PORTS
        )
        manager.provisioner = ForkedProvisioner(
            child, self._job(), parent=manager, kernel_spec=manager.kernel_spec
        )
        self._manager = manager
        await manager.start_kernel()
        self._door = manager.provisioner.door
        self._client = manager.client(context=context)
        self._client.start_channels(
            hb=False
        )  # all that connect: one left out would connect when it is stopped
        await self._wait_until_heard()

    def _job(self) -> dict[str, Any]:
        assert self._child is not None
        return {
            "environment": self.variables(self._box / "home"),
            "memory_mb": self.plan.memory_mb,
            "own_network": self._child.has_own_network,
        }

    async def _wait_until_heard(self) -> None:
        """Until the first message, what the kernel tells everybody may be lost."""
        end = time.monotonic() + _HEAR_SECONDS
        client = self._client
        assert client is not None
        while time.monotonic() < end and await self.alive():
            try:
                await client.get_iopub_msg(timeout=_HEAR_AGAIN_SECONDS)
            except Empty:
                self.say(client.kernel_info)  # whatever the version: it tells that it is busy with this
            else:
                return
        raise CannotStart("it does not answer")
