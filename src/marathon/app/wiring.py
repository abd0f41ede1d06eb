"""Picks the parts and puts them together: the only place that knows them all."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, cast

from marathon.app.fingerprints import FingerprintShelf
from marathon.app.folders import Folders, find_folders
from marathon.app.keeping import Keeper
from marathon.app.later import Later
from marathon.app.outputs import OutputShelf
from marathon.app.parts import Marathon
from marathon.app.ports import Judging
from marathon.app.recall import Memory, write_down
from marathon.app.warming import warm_up
from marathon.app.workspace import Workspace
from marathon.core.curriculum import Path
from marathon.core.errors import PathTrouble
from marathon.core.measure import renamed
from marathon.curriculum import Reading, read_path, where_is_path
from marathon.engine.datasets import Datasets
from marathon.engine.environments import Environments, specs_of
from marathon.store import Store, open_store

__all__ = ["Engine", "Marathon", "assemble", "open_marathon"]

# ruff: noqa: PLC0415 - what runs code is imported when it is needed: many a command does without it

WARM_AFTER_SECONDS = 0.5


@dataclass(frozen=True)
class Engine:
    """The parts that run code, and what gets what they need."""

    judge: Judging
    environments: Any
    datasets: Any
    kernels: Any


def _now() -> datetime:
    return datetime.now(UTC)


def open_marathon(
    path_root: pathlib.Path | None = None,
    data_folder: pathlib.Path | None = None,
    *,
    warm: bool = True,
    clock: Callable[[], datetime] = _now,
) -> Marathon:
    """Everything put together, for the path and the learner's folder that are given or found.

    `warm` starts processes in the background, so that the first verdict is quick. `clock` is for tests
    that live through weeks; nothing outside of a program's code can set it.

    Raises:
        PathTrouble: there is no path to read.
        StoreTrouble: the history cannot be opened.
    """
    root = path_root or where_is_path()
    if not (root / "path.toml").is_file():
        raise PathTrouble(
            "There is no path here.", where=str(root), mend="Install Marathon again, or mend MARATHON_PATH."
        )
    reading = read_path(root)
    folders = find_folders(data_folder)
    store = open_store(folders.data)
    engine = _engine(reading.path, root, folders)
    m = assemble(reading, root, folders=folders, store=store, engine=engine, clock=clock)
    if warm:
        _warm_soon(m)
    return m


def assemble(
    reading: Reading,
    root: pathlib.Path,
    *,
    folders: Folders,
    store: Store,
    engine: Engine,
    clock: Callable[[], datetime] = _now,
) -> Marathon:
    """A Marathon of parts that are made already."""
    keeper = Keeper(lambda happening: write_down(store, clock(), happening), clock)
    shelf = FingerprintShelf(folders.cache / "fingerprints", engine.judge)
    outputs = OutputShelf(folders.cache / "cards", engine.judge)
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
        outputs=outputs,
        environments=engine.environments,
        datasets=engine.datasets,
        kernels=engine.kernels,
        clock=clock,
        # In the order of being wired: what was started last is ended first.
        closers=[
            store.close,
            shelf.close,
            outputs.close,
            engine.judge.close,
            *_closing(engine.kernels),
            keeper.flush,
        ],
    )


def _closing(kernels: Any) -> list[Callable[[], None]]:
    return [kernels.close] if kernels is not None else []


def _engine(path: Path, root: pathlib.Path, folders: Folders) -> Engine:
    environments = Environments(folders.environments, specs_of(root, path.specializations))

    def judge() -> Any:
        from marathon.engine import Judge

        return Judge(environments.python, data=folders.datasets)

    def kernels() -> Any:
        from marathon.engine.kernels import Kernels

        return Kernels(
            environments.python, pools=judging.ready().pools, data=folders.datasets, scratch=folders.cache
        )

    judging = Later(judge)
    datasets = Datasets(
        folders.datasets,
        path.datasets,
        interpreters=lambda: environments.pythons(having="pandas"),
    )
    return Engine(cast(Judging, judging), environments, datasets, Later(kernels))


def _warm_soon(m: Marathon) -> None:
    """Make ready what the next step will need, but not while the first page is still being made."""
    warming = threading.Timer(WARM_AFTER_SECONDS, _warm_up, [m])
    warming.daemon = True
    warming.start()
    m.closers.append(warming.cancel)


def _warm_up(m: Marathon) -> None:
    with suppress(Exception):  # being warm is a comfort: whoever needs a part is told what is wrong with it
        warm_up(m)
