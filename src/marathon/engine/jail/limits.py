"""Process limits: memory, CPU time, processes, open files, file size, no core dumps."""

from __future__ import annotations

import os
import sys
from pathlib import Path

if sys.platform != "win32":  # a child has no time to import it
    import resource

MEGABYTE = 1 << 20
OPEN_FILES = 256
STACK = 8 * MEGABYTE
# Address space is cheap and libraries reserve it freely; this only stops shared mappings, which RLIMIT_DATA
# does not count.
RESERVED = 4096 * MEGABYTE
PROCESSES_AT_MOST = 512
FILE_AT_MOST_MB = 1024


def bound_child(*, processes: int | None = PROCESSES_AT_MOST) -> None:
    """The limits that hold whatever the task: set before it is known, lowered by `limit_child`."""
    _bound("CORE", 0)
    _bound("NOFILE", OPEN_FILES)
    _bound("STACK", STACK)
    _bound("MEMLOCK", MEGABYTE)
    _bound("MSGQUEUE", 0)
    _bound("FSIZE", FILE_AT_MOST_MB * MEGABYTE)
    if processes is not None:
        _bound("NPROC", processes)


def limit_child(
    *, memory_mb: int, cpu_seconds: int | None, processes: int | None = 64, file_mb: int = 64
) -> None:
    """Bound what the code of this process may use from here on.

    Memory is counted on top of what the process holds already, so that heavy libraries do not
    eat the learner's part. Where the user's own programs count as well (no namespace of its own),
    `processes` is None or was widened by the caller. Without
    `cpu_seconds` somebody outside looks at the clock.
    """
    held, reserved = used_memory()
    _bound("DATA", held + memory_mb * MEGABYTE)
    _bound("AS", reserved + 2 * memory_mb * MEGABYTE + RESERVED)
    if cpu_seconds is not None:
        _bound("CPU", cpu_seconds)
    _bound("FSIZE", file_mb * MEGABYTE)
    if processes is not None:
        _bound("NPROC", processes)


def bound_judge(memory_mb: int) -> None:
    """The judge's own process: trusted, but not to be filled by what a submission hands over."""
    _bound("CORE", 0)
    _bound("DATA", used_memory()[0] + memory_mb * MEGABYTE)


def used_memory() -> tuple[int, int]:
    """Bytes of private data and of address space that this process holds (0 where nobody tells)."""
    try:
        fields = Path("/proc/self/statm").read_text("utf-8").split()
    except OSError:
        return 0, 0
    page = os.sysconf("SC_PAGE_SIZE")
    return int(fields[5]) * page, int(fields[0]) * page


def processes_of_user(user: int) -> int:
    """How many processes and threads the user has on this machine."""
    count = 0
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            count += _threads(folder, user)
    return count


def _threads(folder: Path, user: int) -> int:
    try:
        return len(list((folder / "task").iterdir())) if folder.stat().st_uid == user else 0
    except OSError:
        return 0  # it ended while we looked


def _bound(name: str, value: int) -> None:
    """Lower a limit for good; one that the system does not have, or has lower already, stays."""
    if sys.platform == "win32":
        return
    number = getattr(resource, f"RLIMIT_{name}", None)
    if number is None:
        return
    hard = resource.getrlimit(number)[1]
    lower = value if hard == resource.RLIM_INFINITY else min(value, hard)
    resource.setrlimit(number, (lower, lower))
