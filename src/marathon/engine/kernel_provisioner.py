"""Gives jupyter_client a child of a warm zygote where it would start a process."""

from __future__ import annotations

import asyncio
import os
import signal
import socket
from contextlib import suppress
from typing import Any

from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

from marathon.engine.frames import Closed
from marathon.engine.processes import has_ended
from marathon.engine.wire import WireError
from marathon.engine.zygotes import START_SECONDS, CannotStart, Child

_LOOK_SECONDS = 0.01
# Sockets are files beside one another in the box, told apart by these numbers.
PORTS = {"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "hb_port": 4, "control_port": 5}


class ForkedProvisioner(KernelProvisionerBase):
    """For one kernel: a child is used once, a restarted kernel is another one's."""

    def __init__(self, child: Child, job: dict[str, Any], **traits: Any) -> None:
        super().__init__(**traits)
        self._child = child
        self._job = job
        self.door: socket.socket | None = None
        self.pid = child.pid

    @property
    def has_process(self) -> bool:
        return not self._child.ended

    async def poll(self) -> int | None:
        ended = self._child.ended or has_ended(self.pid, self._child.pidfd)
        return 1 if ended else None

    async def wait(self) -> int | None:
        while await self.poll() is None:
            await asyncio.sleep(_LOOK_SECONDS)
        return 1

    async def send_signal(self, signum: int) -> None:
        """To the kernel and what it started: it leads a group, as it would in a terminal."""
        if await self.poll() is None:
            with suppress(ProcessLookupError, PermissionError):
                os.killpg(self.pid, signum)

    async def kill(self, restart: bool = False) -> None:
        del restart
        await self.send_signal(signal.SIGKILL)

    async def terminate(self, restart: bool = False) -> None:
        await self.kill(restart)

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:
        """Hand the child its job, and wait until its sockets are there.

        Raises:
            CannotStart: the child says why it cannot be a kernel, or has ended.
        """
        del cmd, kwargs
        manager: Any = self.parent
        told = manager.get_connection_info()
        self.connection_info = told
        job = {**self._job, "connection": {**told, "key": told["key"].decode()}}
        await asyncio.to_thread(self._hand_over, job)
        return self.connection_info

    def _hand_over(self, job: dict[str, Any]) -> None:
        """The last words on this channel: what the child sends later, when it runs cells, nobody reads."""
        channel = self._child.channel
        channel.socket.settimeout(START_SECONDS)
        try:
            channel.send(job)
            (how, why), descriptors = channel.receive_with_descriptors()
        except (Closed, WireError, TimeoutError) as error:
            raise CannotStart("the process ended before it was a kernel") from error
        finally:
            channel.close()
        if how != "ready":
            raise CannotStart(str(why))
        if descriptors:
            self.door = socket.socket(fileno=descriptors[0])

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:
        return await super().pre_launch(cmd=[], **kwargs)

    async def cleanup(self, restart: bool = False) -> None:
        del restart
        self._child.end()
