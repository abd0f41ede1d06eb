"""Everything that is remembered, in one file: to carry it to another computer, or to keep it safe."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from dataclasses import dataclass

from marathon import __version__
from marathon.app.parts import Marathon
from marathon.core.errors import WrongUse
from marathon.store.archive import can_carry, write_archive

LARGEST_FILE = 50 << 20
ENDING = ".zip"


@dataclass(frozen=True)
class Exported:
    """`left_out` names files of the workspace that are too large to be carried, or oddly named."""

    file: pathlib.Path
    events: int
    files: int
    left_out: tuple[str, ...]


def export_history(m: Marathon, target: pathlib.Path, *, replace: bool = False) -> Exported:
    """Write the history and the workspace into one file.

    Raises:
        WrongUse: there is something at `target` already, and `replace` was not said.
        StoreTrouble: it cannot be written.
    """
    if target.is_dir():
        target = target / suggested_name(m)
    if target.exists() and not replace:
        raise WrongUse(
            "There is a file of this name already.", where=str(target), mend="Give another name, or move it."
        )
    m.keeper.flush()
    files = list(m.workspace.files())
    left_out = tuple(name for name, file in files if not _carried(name, file))
    events = m.store.events(upto=m.store.latest())
    by = f"Marathon {__version__}"
    written = write_archive(target, events, _only_carried(files), at=m.clock(), by=by)
    return Exported(target, written.events, written.files, left_out)


def back_up(m: Marathon) -> Exported:
    """Export into the folder of backups, under a name that tells when."""
    folder, name = m.folders.backups, suggested_name(m)
    number, target = 1, folder / name
    while target.exists():
        number += 1
        target = folder / f"{name.removesuffix(ENDING)}-{number}{ENDING}"
    return export_history(m, target)


def suggested_name(m: Marathon) -> str:
    return f"marathon-{m.clock().astimezone():%Y-%m-%d-%H%M%S}{ENDING}"


def _only_carried(files: list[tuple[str, pathlib.Path]]) -> Iterator[tuple[str, pathlib.Path]]:
    return ((name, file) for name, file in files if _carried(name, file))


def _carried(name: str, file: pathlib.Path) -> bool:
    return can_carry(name) and file.stat().st_size <= LARGEST_FILE
