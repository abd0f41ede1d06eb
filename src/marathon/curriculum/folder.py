"""The files of one lesson or exercise, read once: for their text, and for their hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from marathon.core.faults import Fault
from marathon.curriculum.sheet import Sheet

_PASSED_OVER = ("__pycache__", ".ipynb_checkpoints", ".pytest_cache", ".hypothesis")


@dataclass(frozen=True)
class Folder:
    """`name` is relative to the path's root; `files` maps names relative to the folder to their bytes."""

    name: str
    files: dict[str, bytes]
    faults: list[Fault]

    def sheet(self, name: str) -> Sheet | None:
        """The text of a file; None where there is no such file."""
        content = self.files.get(name)
        if content is None:
            return None
        return make_sheet(f"{self.name}/{name}", content, self.faults)

    def text(self, name: str) -> str | None:
        sheet = self.sheet(name)
        return sheet.text if sheet else None

    def inside(self, name: str) -> Folder:
        """A folder in this one, with names relative to it."""
        start = f"{name}/"
        files = {key[len(start) :]: value for key, value in self.files.items() if key.startswith(start)}
        return Folder(f"{self.name}/{name}", files, self.faults)

    def without(self, name: str) -> Folder:
        files = {key: value for key, value in self.files.items() if not key.startswith(f"{name}/")}
        return Folder(self.name, files, self.faults)

    def hash(self, beside: Iterable[bytes] = ()) -> str:
        """SHA-256 over all names and contents, and over what lies `beside` the folder and counts too."""
        total = hashlib.sha256()
        for part in beside:
            total.update(b"%d:" % len(part) + part)
        for name, content in sorted(self.files.items()):
            total.update(f"{name}\0{len(content)}\0".encode())
            total.update(content)
        return total.hexdigest()


def make_sheet(name: str, content: bytes, faults: list[Fault]) -> Sheet:
    """A file's text with line ends as Python has them; bytes that are no UTF-8 are reported and replaced."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        what = f"Byte {error.start + 1} is not UTF-8."
        faults.append(Fault(name, line, "file.encoding", what, "Save the file as UTF-8."))
        text = content.decode("utf-8-sig", errors="replace")
    return Sheet(name, text.replace("\r\n", "\n"), faults)


def read_folder(root: Path, name: str, faults: list[Fault]) -> Folder:
    """Every file below `root`/`name`, caches and hidden files left out."""
    files: dict[str, bytes] = {}
    _collect(str(root / name), "", files)
    return Folder(name, files, faults)


def _collect(folder: str, inside: str, files: dict[str, bytes]) -> None:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name in _PASSED_OVER or entry.name.endswith(".pyc"):
                continue
            if entry.is_dir():
                _collect(entry.path, f"{inside}{entry.name}/", files)
            else:
                files[inside + entry.name] = Path(entry.path).read_bytes()
