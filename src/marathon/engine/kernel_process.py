"""One kernel: a process in another interpreter, the sockets to it, and the folder it works in."""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from marathon.core.errors import EnvironmentTrouble
from marathon.engine.data_loader import VARIABLE
from marathon.engine.threads import ONE_THREAD

if TYPE_CHECKING:
    from jupyter_client.asynchronous.client import AsyncKernelClient
    from jupyter_client.manager import AsyncKernelManager

START_SECONDS = 180
_HERE = Path(__file__).parent


@dataclass(frozen=True)
class KernelPlan:
    """What a kernel is made of. `data` is the folder of data sets, `scratch` one for caches of libraries."""

    python: str
    environment: str = ""
    framework: str = ""
    preload: tuple[str, ...] = ()
    memory_mb: int = 0
    data: Path | None = None
    scratch: Path | None = None


class KernelProcess:
    """All methods belong to the event loop in which `launch` was called."""

    def __init__(self, plan: KernelPlan) -> None:
        self.plan = plan
        self.folder = Path(tempfile.mkdtemp(prefix="marathon-kernel-"))
        self.work = self.folder / "work"
        self.work.mkdir()
        self.heard: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._manager: AsyncKernelManager | None = None
        self._client: AsyncKernelClient | None = None
        self._listeners: list[asyncio.Task[None]] = []

    async def launch(self) -> None:
        """Start the process and wait until it answers.

        Raises:
            EnvironmentTrouble: it does not start.
        """
        # Only who runs cells pays for this import.
        from jupyter_client.kernelspec import KernelSpec, KernelSpecManager  # noqa: PLC0415
        from jupyter_client.manager import AsyncKernelManager  # noqa: PLC0415

        spec = KernelSpec(argv=self._command(), display_name="Marathon", language="python")

        class One(KernelSpecManager):
            def get_kernel_spec(self, _name: str) -> KernelSpec:
                return spec

        self._manager = AsyncKernelManager(
            kernel_spec_manager=One(), connection_file=str(self.folder / "connection.json"), **self._wire()
        )
        with (self.folder / "said.txt").open("wb") as said:
            await self._manager.start_kernel(
                cwd=str(self.work), env=self._environment(), stdout=said, stderr=said
            )
        self._client = self._manager.client()
        self._client.start_channels()
        try:
            await self._client.wait_for_ready(timeout=START_SECONDS)
        except RuntimeError as error:
            trouble = self._silent()
            await self.end()
            raise trouble from error
        self._listen()

    def put(self, files: Mapping[str, bytes]) -> None:
        """Lay the lesson's files into the working folder."""
        for name, content in files.items():
            target = self.work / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(content)

    def execute(self, code: str) -> str:
        """Have the code run; the id by which its messages are known."""
        while not self.heard.empty():
            self.heard.get_nowait()
        assert self._client is not None
        return str(self._client.execute(code, store_history=True, allow_stdin=True))

    def answer(self, line: str) -> None:
        assert self._client is not None
        self._client.input(line)

    async def interrupt(self) -> None:
        if self._manager and await self.alive():
            await self._manager.interrupt_kernel()

    async def alive(self) -> bool:
        return self._manager is not None and bool(await self._manager.is_alive())

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
        shutil.rmtree(self.folder, ignore_errors=True)

    def _listen(self) -> None:
        client = self._client
        assert client is not None

        async def listen(get: Any) -> None:
            while True:
                self.heard.put_nowait(await get())

        channels = (client.get_iopub_msg, client.get_stdin_msg, client.get_shell_msg)
        self._listeners = [asyncio.create_task(listen(get)) for get in channels]

    def _command(self) -> list[str]:
        told = ["--memory-mb", str(self.plan.memory_mb), "--preload", ",".join(self.plan.preload)]
        return [
            self.plan.python, "-s", "-P", str(_HERE / "kernel_start.py"), "-f", "{connection_file}", *told,
        ]  # fmt: skip

    def _wire(self) -> dict[str, str]:
        """Sockets in a folder that only this user may enter; on Windows the loopback, with a key."""
        if sys.platform == "win32":
            return {"transport": "tcp", "ip": "127.0.0.1"}
        return {"transport": "ipc", "ip": str(self.folder / "wire")}

    def _environment(self) -> dict[str, str]:
        kept = {
            name: value
            for name, value in os.environ.items()
            if not name.startswith(("PYTHON", "MARATHON", "JUPYTER", "IPYTHON", "COV_"))
        }
        scratch = self.plan.scratch or self.folder
        return {
            **kept,
            **ONE_THREAD,
            "IPYTHONDIR": str(self.folder / "ipython"),
            "JUPYTER_PLATFORM_DIRS": "1",
            "KERAS_BACKEND": self.plan.framework or "numpy",
            "MATPLOTLIBRC": str(_HERE / "drawing" / "matplotlibrc"),
            "MPLBACKEND": "module://matplotlib_inline.backend_inline",
            "MPLCONFIGDIR": str(scratch / "matplotlib"),
            "PYDEVD_DISABLE_FILE_VALIDATION": "1",
            "PYTHONNOUSERSITE": "1",
            "PYTHONUTF8": "1",
            VARIABLE: str(self.plan.data or ""),
        }

    def _silent(self) -> EnvironmentTrouble:
        said = self.folder / "said.txt"
        lines = said.read_text(errors="replace").strip().splitlines() if said.exists() else []
        heard = f" It said: {lines[-1]}" if lines else ""
        return EnvironmentTrouble(
            f"The Python that runs the cells does not start.{heard}",
            where=self.plan.python,
            mend="Try again; if it stays so, make the environment anew.",
        )


async def launched(plan: KernelPlan) -> KernelProcess:
    """A process that answers.

    Raises:
        EnvironmentTrouble: it does not start.
    """
    process = KernelProcess(plan)
    try:
        await process.launch()
    except BaseException:
        await process.end()
        raise
    return process
