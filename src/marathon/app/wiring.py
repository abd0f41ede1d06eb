"""Picks the parts and puts them together: the only place that knows them all."""

from __future__ import annotations

import pathlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

from marathon.app.fingerprints import FingerprintShelf
from marathon.app.folders import Folders, find_folders
from marathon.app.keeping import Keeper
from marathon.app.ports import Judging
from marathon.app.recall import Memory, write_down
from marathon.app.workspace import Workspace
from marathon.core.curriculum import Path
from marathon.core.faults import Fault
from marathon.core.measure import renamed
from marathon.curriculum import Reading, read_path, where_is_path
from marathon.store import Store, open_store

# ruff: noqa: PLC0415 - the engine is imported when it is wired, since many a command does without it


@dataclass
class Marathon:
    """The path, the history and the engine of one learner on one computer. Close it at the end."""

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
    environments: Any
    datasets: Any
    kernels: Any
    clock: Callable[[], datetime]
    closers: list[Callable[[], None]] = field(default_factory=list)

    def close(self) -> None:
        """End what was started, the last thing first."""
        while self.closers:
            self.closers.pop()()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, fault: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


@dataclass(frozen=True)
class Engine:
    """The parts that run code, and what gets what they need."""

    judge: Judging
    environments: Any
    datasets: Any
    kernels: Any


def open_marathon(
    path_root: pathlib.Path | None = None, data_folder: pathlib.Path | None = None, *, warm: bool = True
) -> Marathon:
    """Everything put together, for the path and the learner's folder that are given or found.

    `warm` starts processes in the background, so that the first verdict is quick.

    Raises:
        PathTrouble: there is no path to read.
        StoreTrouble: the history cannot be opened.
    """
    root = path_root or where_is_path()
    reading = read_path(root)
    folders = find_folders(data_folder)
    store = open_store(folders.data)
    try:
        return assemble(
            reading,
            root,
            store=store,
            folders=folders,
            engine=_engine(reading.path, root, folders, warm=warm),
        )
    except BaseException:
        store.close()
        raise


def assemble(
    reading: Reading,
    root: pathlib.Path,
    *,
    folders: Folders,
    store: Store,
    engine: Engine,
    clock: Callable[[], datetime] = lambda: datetime.now(UTC),
) -> Marathon:
    """A Marathon of parts that are made already."""
    keeper = Keeper(lambda happening: write_down(store, clock(), happening), clock)
    shelf = FingerprintShelf(folders.cache / "fingerprints", engine.judge.judge)
    return Marathon(
        path=reading.path,
        faults=reading.faults,
        hashes=reading.hashes,
        root=root,
        folders=folders,
        store=store,
        memory=Memory(store, renamed=renamed(reading.path), zone=datetime.now().astimezone().tzinfo),
        keeper=keeper,
        workspace=Workspace(folders.workspace, root),
        judge=engine.judge,
        fingerprints=shelf,
        environments=engine.environments,
        datasets=engine.datasets,
        kernels=engine.kernels,
        clock=clock,
        # In the order of being wired: what was started last is ended first.
        closers=[store.close, shelf.close, engine.judge.close, *_closing(engine.kernels), keeper.flush],
    )


def _closing(kernels: Any) -> list[Callable[[], None]]:
    return [kernels.close] if kernels is not None else []


def _engine(path: Path, root: pathlib.Path, folders: Folders, *, warm: bool) -> Engine:
    from marathon.engine import Judge
    from marathon.engine.datasets import Datasets
    from marathon.engine.environments import Environments, specs_of
    from marathon.engine.kernels import Kernels

    environments = Environments(folders.environments, specs_of(root, path.specializations))
    first = [("", path.specializations[0].preload, "")] if warm and path.specializations else []
    return Engine(
        judge=Judge(environments.python, warm=first),
        environments=environments,
        datasets=Datasets(
            folders.datasets,
            path.datasets,
            interpreters=lambda: environments.pythons(having="pandas"),
        ),
        kernels=Kernels(environments.python, data=folders.datasets, scratch=folders.cache),
    )
