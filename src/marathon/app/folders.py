"""Where things lie on this computer."""

from __future__ import annotations

import os
import pathlib
from dataclasses import dataclass

from platformdirs import user_cache_dir, user_data_dir


@dataclass(frozen=True)
class Folders:
    """`data` holds what must never be lost; everything in `cache` can be made again."""

    data: pathlib.Path
    cache: pathlib.Path

    @property
    def workspace(self) -> pathlib.Path:
        return self.data / "workspace"

    @property
    def backups(self) -> pathlib.Path:
        return self.data / "backups"

    @property
    def datasets(self) -> pathlib.Path:
        return self.data / "datasets"

    @property
    def kernels(self) -> pathlib.Path:
        return self.data / "kernels"

    @property
    def environments(self) -> pathlib.Path:
        return self.cache / "environments"

    @property
    def proofs(self) -> pathlib.Path:
        return self.cache / "prove"

    @property
    def readings(self) -> pathlib.Path:
        return self.cache / "readings"

    @property
    def templates(self) -> pathlib.Path:
        return self.cache / "templates"

    @property
    def log(self) -> pathlib.Path:
        return self.cache / "marathon.log"


def find_folders(data: pathlib.Path | None = None) -> Folders:
    """The folders of this computer's user; MARATHON_HOME and MARATHON_CACHE name others."""
    home = data or pathlib.Path(os.environ.get("MARATHON_HOME") or user_data_dir("marathon", appauthor=False))
    cache = pathlib.Path(os.environ.get("MARATHON_CACHE") or user_cache_dir("marathon", appauthor=False))
    return Folders(home.expanduser().absolute(), cache.expanduser().absolute())
