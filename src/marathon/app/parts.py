"""What every verb is given: the parts, put together."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from marathon.app.folders import Folders
from marathon.app.keeping import Keeper
from marathon.app.recall import Memory
from marathon.app.workspace import Workspace
from marathon.core.curriculum import Path
from marathon.core.deck import Deck
from marathon.core.faults import Fault
from marathon.core.progress import Progress
from marathon.core.queue import Sorted
from marathon.core.record import Record

if TYPE_CHECKING:
    from marathon.app.fingerprints import FingerprintShelf
    from marathon.app.outputs import OutputShelf
    from marathon.app.ports import Judging
    from marathon.app.search import Shelf
    from marathon.store import Store


@dataclass(frozen=True)
class Measured:
    """Progress as it was measured last, and from what: the same things measure the same."""

    path: Path
    record: Record
    day: date
    progress: Progress


@dataclass(frozen=True)
class Sitting:
    """What there is to review as it was sorted last, and from what."""

    path: Path
    record: Record
    deck: Deck
    found: Sorted


@dataclass
class Marathon:
    """The path, the history and the engine of one learner on one computer. Close it at the end.

    `turn` is held by who reads the history and then adds what follows from it.
    """

    path: Path
    faults: tuple[Fault, ...]
    hashes: Mapping[str, str]
    root: pathlib.Path
    folders: Folders
    store: Store
    memory: Memory
    keeper: Keeper
    workspace: Workspace
    judge: Judging
    fingerprints: FingerprintShelf
    outputs: OutputShelf
    environments: Any
    datasets: Any
    kernels: Any
    clock: Callable[[], datetime]
    measured: Measured | None = None
    shelf: Shelf | None = None
    sitting: Sitting | None = None
    turn: threading.Lock = field(default_factory=threading.Lock)
    closers: list[Callable[[], None]] = field(default_factory=list)

    def close(self) -> None:
        """End what was started, the last thing first, and all of it even where something goes wrong."""
        with ExitStack() as ending:
            for closer in self.closers:
                ending.callback(closer)
            self.closers.clear()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
