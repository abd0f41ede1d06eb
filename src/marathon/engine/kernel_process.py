"""One kernel: a process in another interpreter, the sockets to it, and the folder it works in."""

from __future__ import annotations

import asyncio
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from marathon.core.errors import EnvironmentTrouble
from marathon.core.task import Site
from marathon.core.verdict import Isolation
from marathon.engine.data_loader import VARIABLE
from marathon.engine.kernel_messages import is_message, read_completions
from marathon.engine.site.door import PORT, open_door
from marathon.engine.site.server import SiteServer
from marathon.engine.site.web import Web
from marathon.engine.zygotes import Child

if TYPE_CHECKING:
    from jupyter_client.asynchronous.client import AsyncKernelClient
    from jupyter_client.kernelspec import KernelSpecManager
    from jupyter_client.manager import AsyncKernelManager

_HERE = Path(__file__).parent
REPLY_SECONDS = 20.0


@dataclass(frozen=True)
class KernelPlan:
    """What a kernel is made of. `data` is the folder of data sets, `scratch` one for caches of libraries.

    `fork` gives a child of a warm zygote, where there are such; otherwise the kernel is started from nothing.
    `take_server` gives a trusted one, which serves the small web of a lesson.
    """

    python: str
    environment: str = ""
    framework: str = ""
    preload: tuple[str, ...] = ()
    memory_mb: int = 0
    data: Path | None = None
    scratch: Path | None = None
    fork: Callable[[], Child] | None = field(default=None, compare=False)
    take_server: Callable[[], Child] | None = field(default=None, compare=False)


class KernelProcess(ABC):
    """All methods belong to the event loop in which `launch` was called."""

    def __init__(self, plan: KernelPlan) -> None:
        self.plan = plan
        self.isolation = Isolation("none")
        self.heard: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._manager: AsyncKernelManager | None = None
        self._client: AsyncKernelClient | None = None
        self._listeners: list[asyncio.Task[None]] = []
        self._cut_off = False
        self._here: SiteServer | None = None

    @property
    @abstractmethod
    def work(self) -> Path:
        """The folder in which its cells run."""

    @abstractmethod
    async def launch(self) -> None:
        """Start the process and wait until it answers.

        Raises:
            EnvironmentTrouble: it does not start.
        """

    @abstractmethod
    async def clear(self) -> None:
        """Remove what the process, which has ended, leaves on disk."""

    def excess(self) -> str | None:
        """What the process and all that it started take too much of, in words, where somebody watches it."""
        return None

    def shut_door(self) -> None:  # noqa: B027  # on everybody's network it was never open
        """The lesson has no small web: whoever looks for one shall not wait for an answer."""

    async def serve(self, site: Site) -> None:
        """Have the lesson's small web where its cells look for it: here, on everybody's network.

        Raises:
            EnvironmentTrouble: the address is another program's.
        """
        try:
            door = open_door()
        except OSError as error:
            raise EnvironmentTrouble(
                f"The small web of this lesson needs port {PORT}, which another program uses.",
                mend="Close the other lesson or program that uses it, and try again.",
            ) from error
        self._here = SiteServer(Web(site.files, site.answers), door)

    def put(self, files: Mapping[str, bytes]) -> None:
        """Lay the lesson's files into the working folder. Before any cell ran: one could plant links."""
        owner = self.work.stat() if files else None
        for name, content in files.items():
            target = self.work / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)
            for made in (target, *target.relative_to(self.work).parents[:-1]):
                _give(self.work / made, owner)

    def execute(self, code: str) -> str:
        """Have the code run; the id by which its messages are known."""
        self._forget_what_was_heard()
        client = self._client
        assert client is not None
        return self.say(lambda: client.execute(code, store_history=True, allow_stdin=True))

    async def complete(self, code: str, at: int) -> tuple[list[str], int]:
        """How the code could go on at a place in it, and where what is completed begins."""
        self._forget_what_was_heard()
        client = self._client
        assert client is not None
        asked = self.say(lambda: client.complete(code, at))
        if not asked:
            return [], at
        async with asyncio.timeout(REPLY_SECONDS):
            while True:
                message = await self.heard.get()
                if (
                    message["parent_header"].get("msg_id") == asked
                    and message["msg_type"] == "complete_reply"
                ):
                    return read_completions(message["content"], at)

    def answer(self, line: str) -> None:
        client = self._client
        assert client is not None
        self.say(lambda: client.input(line))

    async def interrupt(self) -> None:
        if self._manager and await self.alive():
            await self._manager.interrupt_kernel()

    async def alive(self) -> bool:
        return not self._cut_off and self._manager is not None and bool(await self._manager.is_alive())

    def say(self, send: Callable[[], object]) -> str:
        """Send the kernel something; the id of the message. Who cannot be told anything is alive no more:
        a cell can close the connection from its side, and it stays closed."""
        from zmq import Again  # noqa: PLC0415 - only who runs cells pays for this import

        try:
            return str(send())
        except Again:
            self._cut_off = True
            return ""

    async def end(self) -> None:
        """End the process with all that it started, and remove its folder."""
        for listener in self._listeners:
            listener.cancel()
        await asyncio.gather(*self._listeners, return_exceptions=True)
        self._listeners = []
        if self._client:
            self._client.stop_channels()
        if self._manager:
            await self._manager.shutdown_kernel(now=True)
            if self._manager.provisioner:
                await self._manager.provisioner.wait()
        self._client = self._manager = None
        if self._here is not None:
            self._here.close()
        await self.clear()

    def listen(self) -> None:
        """From here on everything that the kernel says is `heard`."""
        client = self._client
        assert client is not None

        async def listen(get: Any) -> None:
            while True:
                # Bytes that are no message, or not signed, are nothing: a cell may write what it likes.
                with suppress(ValueError, TypeError, KeyError, AttributeError, RecursionError):
                    heard = await get()
                    if is_message(heard):
                        self.heard.put_nowait(heard)

        channels = (client.get_iopub_msg, client.get_stdin_msg, client.get_shell_msg)
        self._listeners = [asyncio.create_task(listen(get)) for get in channels]

    def variables(self, folder: Path) -> dict[str, str]:
        """Of the environment: what a kernel has beside what every process that runs lesson code has."""
        return {
            "IPYTHONDIR": str(folder / "ipython"),
            "JUPYTER_PLATFORM_DIRS": "1",
            "KERAS_BACKEND": self.plan.framework or "numpy",
            "MATPLOTLIBRC": str(_HERE / "drawing" / "matplotlibrc"),
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            VARIABLE: str(self.plan.data or ""),
        }

    def trouble(self, why: str) -> EnvironmentTrouble:
        heard = f" It said: {why}" if why else ""
        return EnvironmentTrouble(
            f"The Python that runs the cells does not start.{heard}",
            where=self.plan.python,
            mend="Try again; if it stays so, make the environment anew.",
        )

    def _forget_what_was_heard(self) -> None:
        while not self.heard.empty():
            self.heard.get_nowait()


def only_spec(argv: list[str]) -> KernelSpecManager:
    """The description of a kernel that jupyter_client wants, without any file of Jupyter's."""
    # Only who runs cells pays for this import.
    from jupyter_client.kernelspec import KernelSpec, KernelSpecManager  # noqa: PLC0415

    spec = KernelSpec(argv=argv, display_name="Marathon", language="python")

    class One(KernelSpecManager):
        def get_kernel_spec(self, _name: str) -> KernelSpec:
            return spec

    return One()


def _give(path: Path, owner: os.stat_result | None) -> None:
    """Make a file the learner's own, where cells run as another user than we."""
    if owner is not None and path.stat().st_uid != owner.st_uid:
        os.chown(path, owner.st_uid, owner.st_gid)
