"""The pools from which judge and lesson kernels take their children, and which of them are kept."""

from __future__ import annotations

import contextlib
import socket
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from marathon.core.verdict import Isolation
from marathon.engine.grounds import Grounds
from marathon.engine.jail.groups import WORDS as GROUPS
from marathon.engine.zygotes import Branch, CannotStart, Child, Kind, OneShot, Zygote

IDLE_SECONDS = 600.0
MAX_POOLS = 8
MAX_CODES = 64
Answer = TypeVar("Answer")


class Pool:
    """The zygote of one kind and a spare child of it, which is ready before it is needed."""

    def __init__(self, kind: Kind, grounds: Grounds) -> None:
        self.kind, self._grounds = kind, grounds
        self._lock = threading.Lock()
        self._source: Zygote | OneShot | None = None
        self._spare: Child | None = None
        self._codes: dict[str, bytes] = {}
        self._branching = threading.Lock()
        self._branch: Branch | None = None
        self._kernels: list[Child] = []
        self.used = time.monotonic()

    def code_of(self, checks: str) -> bytes | None:
        """What a judge of this pool made of a test file earlier."""
        return self._codes.get(checks)

    def keep_code(self, checks: str, code: bytes | None) -> None:
        if code is not None:
            while len(self._codes) >= MAX_CODES:
                self._codes.pop(next(iter(self._codes)), None)
            self._codes[checks] = code

    def take(self) -> Child:
        """A child that waits for its job. The first one of a pool starts the zygote, which takes a while."""
        with self._lock:
            self.used = time.monotonic()
            child, self._spare = self._spare, None
            if child is not None and not child.lives:
                child.end()
                child = None
            return child or self._fork()

    def take_kernel(self) -> Child:
        """A child that becomes the kernel of a lesson; while it lives, the pool is kept.

        Raises:
            CannotStart: there is none to be had.
        """
        with self._branching:
            self.used = time.monotonic()
            try:
                child = self._branched().fork()
            except CannotStart:
                self._drop_branch()
                child = self._branched().fork()
            self._kernels = [*filter(_lives, self._kernels), child]
            return child

    @property
    def holds_kernels(self) -> bool:
        return any(map(_lives, self._kernels))

    def _branched(self) -> Branch:
        if self._source is None or not self._source.alive:
            self._drop_branch()  # it ends with the zygote, but may still answer
        if self._branch is None:
            with self._lock:
                control = self._ask(_branch_off)
            self._branch = Branch(self.kind, self._grounds, control)
        return self._branch

    def _drop_branch(self) -> None:
        if self._branch is not None:
            self._branch.close()
            self._branch = None

    def _fork(self) -> Child:
        return self._ask(lambda source: source.fork())

    def _ask(self, what: Callable[[Zygote | OneShot], Answer]) -> Answer:
        """Ask the zygote, or a fresh one where it is gone."""
        try:
            return what(self._running())
        except CannotStart:
            if self._source is not None:
                self._source.close()
                self._source = None
            return what(self._running())

    def _running(self) -> Zygote | OneShot:
        if self._source is None or not self._source.alive:
            make = Zygote if self._grounds.forks else OneShot
            self._source = make(self.kind, self._grounds)
        return self._source

    def refill(self) -> None:
        with self._lock:
            if self._spare is None and self._source is not None:
                with contextlib.suppress(CannotStart):
                    self._spare = self._running().fork()

    @property
    def is_cold(self) -> bool:
        return self._source is None

    def try_to_warm(self) -> None:
        with contextlib.suppress(CannotStart):
            self.warm()

    def warm(self) -> None:
        with self._lock:
            if self._spare is None:
                self._spare = self._fork()

    @property
    def isolation(self) -> Isolation:
        if self._source is None:
            return Isolation("none")
        found = self._source.isolation
        if isinstance(self._grounds.groups, str):
            return found
        return replace(found, layers=(*found.layers, GROUPS))

    @property
    def missing(self) -> list[str]:
        return self._source.missing if self._source is not None else []

    def close(self) -> None:
        """End the zygote and everything that came out of it."""
        with self._branching, self._lock:
            self._drop_branch()
            if self._spare is not None:
                self._spare.end()
                self._spare = None
            if self._source is not None:
                self._source.close()
                self._source = None


class Pools:
    """A pool for every kind that is in use. Thread-safe.

    `data` is the folder of data sets: every sandbox may read it, so that one zygote serves
    all exercises and lessons of an environment.
    """

    def __init__(self, grounds: Grounds, data: Path | None = None) -> None:
        self._grounds = grounds
        self._data = data
        self._pools: dict[Kind, Pool] = {}
        self._lock = threading.Lock()

    @property
    def forks(self) -> bool:
        """Whether children are forked from zygotes, and so kernels can be."""
        return self._grounds.forks

    def sandboxes(
        self,
        python: str,
        preload: tuple[str, ...],
        framework: str,
        *,
        loopback: bool = False,
        readable: Iterable[Path] = (),
    ) -> Pool:
        """For code that we did not write; `readable` are folders beside that of the data sets."""
        folders = {str(folder) for folder in readable}
        if self._data is not None:
            self._data.mkdir(parents=True, exist_ok=True)  # what is not there cannot be shown in a jail
            folders.add(str(self._data))
        return self._find(Kind("sandbox", python, preload, framework, loopback, tuple(sorted(folders))))

    def judges(self, python: str, preload: tuple[str, ...], framework: str) -> Pool:
        return self._find(Kind("judge", python, preload, framework))

    def _find(self, kind: Kind) -> Pool:
        with self._lock:
            pool = self._pools.get(kind)
            if pool is None:
                pool = self._pools[kind] = Pool(kind, self._grounds)
            pool.used = time.monotonic()
            surplus = self._surplus()
        for unused in surplus:
            unused.close()
        return pool

    def all(self) -> list[Pool]:
        with self._lock:
            return list(self._pools.values())

    def drop_idle(self) -> None:
        with self._lock:
            surplus = self._surplus()
        for pool in surplus:
            pool.close()

    def close(self) -> None:
        with self._lock:
            pools, self._pools = list(self._pools.values()), {}
        for pool in pools:
            pool.close()

    def _surplus(self) -> list[Pool]:
        """Pools too many, the longest unused first, none that holds a kernel; taken out of the table."""
        by_use = sorted(self._pools.items(), key=lambda item: item[1].used)
        idle = [(kind, pool) for kind, pool in by_use[:-2] if not pool.holds_kernels]
        too_old = time.monotonic() - IDLE_SECONDS
        surplus = [kind for kind, pool in idle if pool.used < too_old]
        surplus = surplus or [kind for kind, _ in idle[: max(0, len(by_use) - MAX_POOLS)]]
        return [self._pools.pop(kind) for kind in surplus]


def _branch_off(source: Zygote | OneShot) -> socket.socket:
    assert isinstance(source, Zygote), "kernels are forked where fork is safe"
    return source.branch_off()


def _lives(child: Child) -> bool:
    return not child.ended
