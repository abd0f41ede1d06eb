"""Control groups: the kernel counts memory and processes of a whole attempt together, where it lets us.

Groups are made ahead and used again: to make and remove one takes ten times as long as to join it.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import signal
import threading
from dataclasses import dataclass
from pathlib import Path

from marathon.engine.jail.hierarchies import Hierarchy, find_hierarchies

WORDS = "control group: memory and processes of the whole attempt, counted together by the kernel"
ADVICE = (
    "needs control groups that this user may make: run as root, or under systemd with Delegate=yes; "
    "every process still has limits of its own, and a look from outside five times a second"
)
MAX_PROCESSES = 128
_PREFIX = "marathon-"
_numbers = itertools.count(1)


@dataclass(frozen=True)
class Group:
    """The group of one attempt: a folder in each hierarchy."""

    name: str
    hierarchies: tuple[Hierarchy, ...]
    kills_before: int = 0

    def folders(self) -> list[Path]:
        return [hierarchy.top / self.name for hierarchy in self.hierarchies]

    def add(self, pid: int) -> None:
        """Count this process, and all that it will start."""
        for folder in self.folders():
            _write(folder / "cgroup.procs", str(pid))

    def limit(self, size: int) -> None:
        """At most so many bytes for all of its processes, files in memory included."""
        for hierarchy, folder in zip(self.hierarchies, self.folders(), strict=True):
            if hierarchy.memory:
                _write(folder / hierarchy.memory, str(size))

    def complaint(self) -> str | None:
        """What was too much, in words, or None."""
        if self._kills() > self.kills_before:
            return "its processes together take more memory than an attempt may have"
        return None

    def _kills(self) -> int:
        """How often the kernel ended a process of this group for want of memory."""
        for hierarchy, folder in zip(self.hierarchies, self.folders(), strict=True):
            for line in _read(folder / hierarchy.events).splitlines() if hierarchy.events else ():
                name, _, count = line.partition(" ")
                if name == "oom_kill":
                    return int(count)
        return 0

    def processes(self) -> list[int]:
        return [int(number) for number in _read(self.folders()[0] / "cgroup.procs").split()]

    def end(self) -> None:
        """Kill whatever is in it: also what left its parents, where there are no process namespaces."""
        for pid in self.processes():
            with contextlib.suppress(OSError):
                os.kill(pid, signal.SIGKILL)

    def remove(self) -> None:
        for folder in self.folders():
            with contextlib.suppress(OSError):
                folder.rmdir()


class Groups:
    """The groups of one program, ready-made. Thread-safe."""

    def __init__(self, hierarchies: tuple[Hierarchy, ...]) -> None:
        self._hierarchies = hierarchies
        self._used: list[Group] = []
        self._lock = threading.Lock()
        self._names = itertools.count(1)

    def take(self) -> Group:
        """An empty group.

        Raises:
            OSError: the system does not make one.
        """
        with self._lock:
            free = next((group for group in self._used if not group.processes()), None)
            if free is None:
                return self._make()
            self._used.remove(free)
        return Group(free.name, free.hierarchies, free._kills())

    def _make(self) -> Group:
        group = Group(str(next(self._names)), self._hierarchies)
        for hierarchy, folder in zip(self._hierarchies, group.folders(), strict=True):
            folder.mkdir()
            if hierarchy.processes:
                _write(folder / hierarchy.processes, str(MAX_PROCESSES))
        return group

    def give_back(self, group: Group) -> None:
        """It may still hold processes that are ending; it is used again when it is empty."""
        with self._lock:
            self._used.append(group)

    def close(self) -> None:
        with self._lock:
            for group in self._used:
                group.end()
                group.remove()
            self._used = []
        for hierarchy in self._hierarchies:
            with contextlib.suppress(OSError):
                hierarchy.top.rmdir()


def open_groups() -> Groups | str:
    """Groups for this program, or the reason why there are none."""
    try:
        parents = find_hierarchies(Path("/proc/self"))
        hierarchies = tuple(parent.below(f"{_PREFIX}{os.getpid()}-{next(_numbers)}") for parent in parents)
        for parent, hierarchy in zip(parents, hierarchies, strict=True):
            _remove_abandoned(parent.top)
            hierarchy.open()
        groups = Groups(hierarchies)
        groups.give_back(groups.take())
    except OSError as error:
        return f"{error.strerror or error}"
    return groups


def _remove_abandoned(parent: Path) -> None:
    """What programs left behind that were killed."""
    for top in parent.glob(f"{_PREFIX}*-*"):
        owner = top.name.removeprefix(_PREFIX).partition("-")[0]
        if owner.isdigit() and not Path("/proc", owner).exists():
            for folder in (*top.glob("*/"), top):
                with contextlib.suppress(OSError):
                    folder.rmdir()


def _write(file: Path, text: str) -> None:
    descriptor = os.open(file, os.O_WRONLY | os.O_CLOEXEC)
    try:
        os.write(descriptor, text.encode())
    finally:
        os.close(descriptor)


def _read(file: Path) -> str:
    try:
        return file.read_text("utf-8")
    except OSError:
        return ""
