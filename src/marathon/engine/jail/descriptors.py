"""Open files that cross into a child: which are kept, and an output that cannot grow without end."""

from __future__ import annotations

import ctypes
import os
from collections.abc import Iterable

from marathon.engine.jail import kernel

FIRST_TO_CLOSE = 3
LAST = 0x7FFFFFFF
F_ADD_SEALS = 1033
F_SEAL_SHRINK_AND_GROW = 0x2 | 0x4


def close_all_but(kept: Iterable[int]) -> None:
    """Close every descriptor above standard error that is not kept."""
    start = FIRST_TO_CLOSE
    for descriptor in sorted({number for number in kept if number >= FIRST_TO_CLOSE}):
        _close_range(start, descriptor - 1)
        start = descriptor + 1
    _close_range(start, LAST)


def _close_range(first: int, last: int) -> None:
    if first > last:
        return
    try:
        kernel.syscall(kernel.SYS_CLOSE_RANGE, ctypes.c_uint(first), ctypes.c_uint(last), 0)
    except OSError:  # before Linux 5.9
        os.closerange(first, min(last, os.sysconf("SC_OPEN_MAX")))


def open_output(limit: int) -> int:
    """A file in memory to stand for standard output: past `limit` bytes every write fails.

    Written without O_APPEND, its end is where its shared offset stands.
    """
    import fcntl  # noqa: PLC0415  this file is read on systems that have none

    descriptor = os.memfd_create("output", os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
    os.ftruncate(descriptor, limit)
    fcntl.fcntl(descriptor, F_ADD_SEALS, F_SEAL_SHRINK_AND_GROW)
    return descriptor


def read_output(descriptor: int) -> bytes:
    """What was written so far."""
    end = os.lseek(descriptor, 0, os.SEEK_CUR)
    return os.pread(descriptor, end, 0)
