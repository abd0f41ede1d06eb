"""The folder below which boxes and the judges' own folders are made, for as long as one program runs."""

from __future__ import annotations

import contextlib
import itertools
import os
import secrets
import shutil
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from marathon.engine import jail

_PREFIX = "marathon-judge-"


@dataclass
class Grounds:
    """The folder below which boxes and the judges' own folders are made."""

    root: Path
    without_layers: tuple[str, ...] = ()
    forks: bool = sys.platform == "linux"
    numbers: Any = field(default_factory=lambda: itertools.count(1))
    # Ready-made control groups, or the reason why there are none.
    groups: jail.Groups | str = "they were left out on purpose"

    @property
    def boxes(self) -> Path:
        return self.root / "boxes"

    def new_box(self, owner: int | None) -> str:
        # A name that no neighbour can guess: the judge follows links that a submission makes.
        box = str(self.boxes / f"{next(self.numbers)}-{secrets.token_hex(8)}")
        jail.make_box(box, owner)
        return box


def new_grounds() -> Path:
    """An empty folder of this process; what programs left behind that were killed is removed."""
    folder = Path(tempfile.gettempdir())
    if folder.is_relative_to("/dev"):  # a jail has a /dev of its own, which hides what lies there
        folder = Path("/var/tmp")  # noqa: S108  # what is made there is ours alone
    _remove_abandoned(folder)
    root = Path(tempfile.mkdtemp(prefix=f"{_PREFIX}{os.getpid()}-", dir=folder))
    root.chmod(0o711)  # children of another user must be able to go through it to their box
    return root


def _remove_abandoned(folder: Path) -> None:
    for entry in folder.glob(f"{_PREFIX}*-*"):
        owner = entry.name.removeprefix(_PREFIX).partition("-")[0]
        if owner.isdigit() and not _runs(int(owner)) and not entry.is_symlink():
            for box in (entry / "boxes").glob("*"):
                with contextlib.suppress(OSError):
                    jail.remove_box(str(box))
            shutil.rmtree(entry, ignore_errors=True)


def _runs(pid: int) -> bool:
    if sys.platform == "win32":
        return True  # asking would be a signal there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except (PermissionError, OSError):
        return True
    return True
