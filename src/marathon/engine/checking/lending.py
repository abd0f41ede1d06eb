"""Files that lie beside the checks are lent to the submission when a check hands over their path."""

from __future__ import annotations

import shutil
from pathlib import Path, PurePath
from typing import Any

# Code of the checks is nothing that a submission may read.
_KEPT = (".py", ".pyc")


class Lender:
    """Copies a file or folder into the box at its first use, and hands over the path of the copy."""

    def __init__(self, folder: Path, desk: Path) -> None:
        self._folder, self._desk = folder, desk
        self._prefix = str(folder)

    def moved(self, desk: Path) -> None:
        self._desk = desk

    def lend_all(self, values: tuple[Any, ...]) -> tuple[Any, ...]:
        for value in values:
            if self._is_beside(value) or (type(value) in (list, tuple) and any(map(self._is_beside, value))):
                return tuple(map(self._lend, values))
        return values

    def _is_beside(self, value: Any) -> bool:
        return isinstance(value, (str, PurePath)) and str(value).startswith(self._prefix)

    def _lend(self, value: Any) -> Any:
        if type(value) in (list, tuple):  # as a program's arguments are
            return type(value)(map(self._lend, value)) if any(map(self._is_beside, value)) else value
        if not self._is_beside(value):
            return value
        copy = self._copy(Path(value))
        return type(value)(copy) if copy is not None else value

    def _copy(self, source: Path) -> Path | None:
        if not source.exists() or source.suffix in _KEPT or not source.is_relative_to(self._folder):
            return None
        target = self._desk / source.relative_to(self._folder)
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target, ignore=shutil.ignore_patterns("*.py", "__pycache__"))
            else:
                shutil.copyfile(source, target)
        return target
