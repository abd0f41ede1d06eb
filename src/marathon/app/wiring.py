"""Picks the parts and puts them together: the only place that knows them all."""

from __future__ import annotations

import pathlib
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, cast

from marathon.app.folders import Folders, find_folders
from marathon.app.keeping import Keeper
from marathon.app.later import Later
from marathon.app.parts import Marathon
from marathon.app.recall import Memory, write_down
from marathon.app.workspace import Workspace
from marathon.core.curriculum import Path
from marathon.core.errors import PathTrouble
from marathon.core.measure import renamed
from marathon.curriculum import Reading, read_kept, where_is_path
from marathon.store import Store, open_store

if TYPE_CHECKING:
    from marathon.app.fingerprints import FingerprintShelf
    from marathon.app.outputs import OutputShelf
    from marathon.app.ports import Judging

__all__ = ["Engine", "Marathon", "assemble", "open_marathon", "warm_soon"]

# ruff: noqa: PLC0415 - what runs code is imported when it is needed: many a command does without it


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
    folders = find_folders(data_folder)
    reading = read_kept(root, folders.readings)
    store = open_store(folders.data)
    engine = _engine(reading.path, root, folders)
    m = assemble(reading, root, folders=folders, store=store, engine=engine, clock=clock)
    if warm:
        warm_soon(m)
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
    shelf = cast("FingerprintShelf", Later(lambda: _fingerprints(folders, engine.judge)))
    outputs = cast("OutputShelf", Later(lambda: _outputs(folders, engine.judge)))
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


def _fingerprints(folders: Folders, judge: Judging) -> FingerprintShelf:
    from marathon.app.fingerprints import FingerprintShelf

    return FingerprintShelf(folders.cache / "fingerprints", judge)


def _outputs(folders: Folders, judge: Judging) -> OutputShelf:
    from marathon.app.outputs import OutputShelf

    return OutputShelf(folders.cache / "cards", judge)


def _engine(path: Path, root: pathlib.Path, folders: Folders) -> Engine:
    def shelf() -> Any:
        from marathon.engine.environments import Environments, specs_of

        return Environments(folders.environments, specs_of(root, path.specializations))

    def catalogue() -> Any:
        from marathon.engine.datasets import Datasets

        return Datasets(
            folders.datasets,
            path.datasets,
            interpreters=lambda: environments.pythons(having="pandas"),
        )

    def judge() -> Any:
        from marathon.engine import Judge

        return Judge(environments.python, data=folders.datasets)

    def kernels() -> Any:
        from marathon.engine.kernels import Kernels

        return Kernels(
            environments.python, pools=judging.ready().pools, data=folders.datasets, scratch=folders.cache
        )

    environments, judging = Later(shelf), Later(judge)
    return Engine(cast("Judging", judging), environments, Later(catalogue), Later(kernels))


def warm_soon(m: Marathon) -> None:
    """Make ready what the next step will need, in the background."""
    threading.Thread(target=_warm_up, args=(m,), name="warming", daemon=True).start()


def _warm_up(m: Marathon) -> None:
    from marathon.app.warming import warm_up

    with suppress(Exception):  # being warm is a comfort: whoever needs a part is told what is wrong with it
        warm_up(m)
