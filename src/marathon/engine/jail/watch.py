"""A look, from outside, at what a whole attempt takes: memory of all its processes, space in its box."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

from marathon.engine.jail import box as boxes
from marathon.engine.jail.limits import MEGABYTE

SHARED_MEMORY = "/dev/shm"  # noqa: S108
TMP_MEGABYTES = 256


class Watch:
    """Limits that the kernel does not hold for us: they concern several processes or many files together.

    Make it when the child has been forked and before the learner's code runs; `look` as often as you
    like (it costs well under a millisecond for an honest attempt).
    """

    def __init__(
        self, pid: int, box: str, *, memory_mb: int, box_mb: int = 256, entries: int = 20_000
    ) -> None:
        self._pid = pid
        self._box = box
        self._limit = memory_mb * MEGABYTE
        self._memory = self._limit + _resident(pid)
        self._space = box_mb * MEGABYTE
        self._entries = entries
        self._free = _free_space(box)
        self._shared = None if _sees_another_root(pid) else _free_space(SHARED_MEMORY)

    @property
    def most(self) -> int:
        """What a control group may hold: memory, and the files of a private /tmp, which lie in memory."""
        return self._memory + TMP_MEGABYTES * MEGABYTE

    def look(self) -> str | None:
        """What is too much, in words, or None."""
        return self._look_at_memory() or self._look_at_shared_memory() or self._look_at_box()

    def _look_at_memory(self) -> str | None:
        processes = tuple(descendants(self._pid))
        if sum(map(_resident, processes)) <= self._memory:
            return None
        # Pages shared among the processes were counted once for each: now exactly.
        if sum(map(_share, processes)) <= self._memory:
            return None
        return "its processes together take more memory than an attempt may have"

    def _look_at_shared_memory(self) -> str | None:
        """Without a file system of its own a submission uses the machine's, which nothing else bounds."""
        if self._shared is None or self._shared - _free_space(SHARED_MEMORY) <= self._limit:
            return None
        return f"the shared memory of the machine lost more than {self._limit // MEGABYTE} MB"

    def _look_at_box(self) -> str | None:
        contents = boxes.measure(self._box, self._entries)
        megabytes = self._space // MEGABYTE
        if contents.entries > self._entries:
            return f"it made more than {self._entries:,} files"
        if contents.taken > self._space:
            return f"its files take more than {megabytes} MB"
        if contents.closed and self._free - _free_space(self._box) > self._space:
            return f"the disk lost more than {megabytes} MB in folders that it keeps closed or too deep"
        return None


def descendants(pid: int) -> Iterator[int]:
    """A process and everything that it started and that still lives."""
    waiting = [pid]
    while waiting:
        process = waiting.pop()
        yield process
        waiting.extend(_children(process))


def _children(pid: int) -> Iterator[int]:
    try:
        threads = os.listdir(f"/proc/{pid}/task")  # noqa: PTH208  names, not paths
    except OSError:
        return
    for thread in threads:
        yield from map(int, _read(f"/proc/{pid}/task/{thread}/children").split())


def _resident(pid: int) -> int:
    fields = _read(f"/proc/{pid}/statm").split()
    return int(fields[1]) * os.sysconf("SC_PAGE_SIZE") if fields else 0


def _share(pid: int) -> int:
    """The process's part of memory, shared pages divided among those who share them (bytes)."""
    for line in _read(f"/proc/{pid}/smaps_rollup").splitlines():
        if line.startswith("Pss:"):
            return int(line.split()[1]) * 1024
    return 0


def _sees_another_root(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/ns/mnt").readlink() != Path("/proc/self/ns/mnt").readlink()
    except OSError:
        return False


def _free_space(folder: str) -> int:
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _read(path: str) -> str:
    try:
        return Path(path).read_text("utf-8")
    except OSError:
        return ""  # it ended, or belongs to somebody else
