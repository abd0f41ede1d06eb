"""The computer that measures: what somebody needs to know to compare numbers."""

from __future__ import annotations

import functools
import os
import platform
import sys
from contextlib import suppress
from importlib.metadata import version
from pathlib import Path

from marathon import __version__
from marathon.engine import Judge
from marathon.engine.jail import watch
from marathon.engine.zygotes import Zygote


@functools.cache
def describe() -> dict[str, str]:
    """Facts by name, in the order in which they are told."""
    return {
        "processor": _processor(),
        "cores": str(len(os.sched_getaffinity(0))) if sys.platform == "linux" else str(os.cpu_count()),
        "memory": f"{_megabytes('MemTotal') / 1024:.0f} GB",
        "system": f"{platform.system()} {platform.release()}",
        "Python": platform.python_version(),
        "pytest": version("pytest"),
        "Marathon": __version__,
    }


def load() -> float:
    """Processes that wanted a processor in the last minute; what is measured is among them."""
    return round(os.getloadavg()[0], 1) if hasattr(os, "getloadavg") else 0.0


def resident(pid: int | str = "self") -> float:
    """Megabytes of a process that are its own share (PSS): what is shared counts in parts."""
    with suppress(OSError):  # it may have ended meanwhile
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    return 0.0


def processes(judge: Judge) -> list[int]:
    """The zygotes of a judge, and everything that came out of them and still lives."""
    zygotes = [pool._source for pool in judge.pools.all() if isinstance(pool._source, Zygote)]
    return [pid for zygote in zygotes for pid in watch.descendants(zygote._process.pid)]


def _processor() -> str:
    for line in _lines("/proc/cpuinfo"):
        if line.startswith("model name"):
            return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _megabytes(name: str) -> float:
    for line in _lines("/proc/meminfo"):
        if line.startswith(name):
            return int(line.split()[1]) / 1024
    return 0.0


def _lines(file: str) -> list[str]:
    return Path(file).read_text().splitlines() if Path(file).exists() else []
