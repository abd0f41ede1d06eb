"""A kernel started from nothing, for systems where warm processes cannot be forked."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

from marathon.engine.kernel_process import KernelPlan, KernelProcess, only_spec
from marathon.engine.kernel_wire import context_for
from marathon.engine.threads import ONE_THREAD

START_SECONDS = 180
_START = Path(__file__).with_name("kernel_start.py")


class PlainKernel(KernelProcess):
    """An ordinary process of the user, which ends when Marathon does."""

    def __init__(self, plan: KernelPlan) -> None:
        super().__init__(plan)
        self.folder = Path(tempfile.mkdtemp(prefix="marathon-kernel-"))
        self.work.mkdir()

    @property
    def work(self) -> Path:
        return self.folder / "work"

    async def launch(self) -> None:
        # Only who runs cells pays for this import.
        from jupyter_client.manager import AsyncKernelManager  # noqa: PLC0415

        connection = str(self.folder / "connection.json")
        self._manager = AsyncKernelManager(
            kernel_spec_manager=only_spec(self._command()),
            context=context_for(warm=False),
            connection_file=connection,
            **self._wire(),
        )
        with (self.folder / "said.txt").open("wb") as said:
            await self._manager.start_kernel(
                cwd=str(self.work), env=self._environment(), stdout=said, stderr=said
            )
        self._client = self._manager.client(context=context_for(warm=False))
        self._client.start_channels()
        try:
            await self._client.wait_for_ready(timeout=START_SECONDS)
        except RuntimeError as error:
            trouble = self.trouble(self._last_words())
            await self.end()
            raise trouble from error
        self.listen()

    async def clear(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    def _command(self) -> list[str]:
        told = ["--memory-mb", str(self.plan.memory_mb), "--preload", ",".join(self.plan.preload)]
        return [self.plan.python, "-s", "-P", str(_START), "-f", "{connection_file}", *told]

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
            **self.variables(self.folder),
            "MPLCONFIGDIR": str(scratch / "matplotlib"),
            "PYDEVD_DISABLE_FILE_VALIDATION": "1",
            "PYTHONNOUSERSITE": "1",
            "PYTHONUTF8": "1",
        }

    def _last_words(self) -> str:
        said = self.folder / "said.txt"
        lines = said.read_text(errors="replace").strip().splitlines() if said.exists() else []
        return lines[-1] if lines else ""
