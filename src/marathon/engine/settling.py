"""A spare process that waits for its job makes its memory its own.

After a fork every page is shared, and the first write to each costs a fault: 3 microseconds, 1,500 times
in a verdict. A spare has the time to do that before anybody waits for it.
"""

from __future__ import annotations

import contextlib
import ctypes
import select
import socket
import sys
from collections.abc import Iterator
from pathlib import Path

# A job that comes at once, as they do when content is proved, is not kept waiting for this.
IDLE_SECONDS = 0.05
# Interpreter, modules and pytest are about 30 MB; the tables of a big library are left shared.
MOST_BYTES = 48 << 20
_POPULATE_WRITE = 23  # MADV_POPULATE_WRITE: Linux 5.14 and newer, elsewhere it fails and nothing happens

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None
if _libc is not None:
    _libc.madvise.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)


def settle_while_waiting(sock: socket.socket) -> None:
    """Return when something can be read, or after the work is done."""
    if _libc is None or select.select([sock], [], [], IDLE_SECONDS)[0]:
        return
    with contextlib.suppress(OSError):
        left = MOST_BYTES
        for start, size in sorted(_own_memory(), key=lambda span: span[1]):
            left -= size
            if left < 0:
                return
            _libc.madvise(start, size, _POPULATE_WRITE)


def _own_memory() -> Iterator[tuple[int, int]]:
    """Start and size of what is private, writable and of no file: the heap and Python's arenas."""
    for line in Path("/proc/self/maps").read_text().splitlines():
        span, rights, _, _, inode, *name = line.split(None, 5)
        special = name and name[0].startswith("[") and name[0] != "[heap]"
        if rights == "rw-p" and inode == "0" and not special:
            start, end = (int(part, 16) for part in span.split("-"))
            yield start, end - start
