"""Processor time of this process and of all that come from it, where the kernel counts it by groups."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

_TOPS = (Path("/sys/fs/cgroup/cpuacct"), Path("/sys/fs/cgroup"))


class Used(NamedTuple):
    """Milliseconds on processors, and how they divide, roughly; NaN where nobody counts them."""

    all: float
    programs: float
    kernel: float


class Meter:
    """A group that this process joins, and everything that it starts from then on.

    Zygotes leave it to the kernel to clear their children away, so that nobody else is told what those used.
    """

    def __init__(self) -> None:
        self._group = self._open()

    @staticmethod
    def _open() -> Path | None:
        for top in _TOPS:
            group = top / f"marathon-bench-{os.getpid()}"
            with suppress(OSError):
                group.mkdir()
                (group / "cgroup.procs").write_text(str(os.getpid()), "utf-8")
                return group
        return None

    def read(self) -> Used:
        """So far."""
        if self._group is None:
            return Used(*[float("nan")] * 3)
        counts = [self._group / f"cpuacct.usage{which}" for which in ("", "_user", "_sys")]
        if counts[0].exists():
            return Used(*(int(file.read_text("utf-8")) / 1e6 for file in counts))
        rows = dict(line.split() for line in (self._group / "cpu.stat").read_text("utf-8").splitlines())
        return Used(*(int(rows[f"{name}_usec"]) / 1e3 for name in ("usage", "user", "system")))

    def close(self) -> None:
        if self._group is None:
            return
        with suppress(OSError):
            (self._group.parent / "cgroup.procs").write_text(str(os.getpid()), "utf-8")
        for _ in range(100):  # processes that just ended still count for a moment
            with suppress(OSError):
                self._group.rmdir()
                return
            time.sleep(0.05)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
