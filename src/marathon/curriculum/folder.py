"""The files of one lesson or exercise, read once: for their text, and for their hash."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from marathon.core.faults import Fault
from marathon.curriculum.sheet import Sheet

_PASSED_OVER = ("__pycache__", ".ipynb_checkpoints", ".pytest_cache", ".hypothesis")


@dataclass(frozen=True)
class Folder:
    """`name` is relative to the path's root; `files` holds bytes by name, `folders` what lies deeper."""

    name: str
    files: dict[str, bytes]
    folders: dict[str, Folder]
    faults: list[Fault]

    def sheet(self, name: str) -> Sheet | None:
        """The text of a file; None where there is no such file."""
        content = self.files.get(name)
        return None if content is None else make_sheet(f"{self.name}/{name}", content, self.faults)

    def text(self, name: str) -> str | None:
        sheet = self.sheet(name)
        return sheet.text if sheet else None

    def inside(self, name: str) -> Folder:
        """A folder in this one; an empty one where there is none."""
        return self.folders.get(name) or Folder(f"{self.name}/{name}", {}, {}, self.faults)

    def names(self) -> Iterator[str]:
        """Every file, those of deeper folders too, relative to this folder."""
        yield from self.files
        for folder, content in self.folders.items():
            for name in content.names():
                yield f"{folder}/{name}"

    def data_files(self) -> tuple[str, ...]:
        """The names in its `data/`, but for the README that says where the files come from."""
        return tuple(sorted(name for name in self.inside("data").names() if name != "README.md"))

    def fault(self, name: str, rule: str, *, what: str, mend: str) -> None:
        """Something about a file as a whole, or about one that is not there."""
        self.faults.append(Fault(f"{self.name}/{name}", 0, rule, what, mend))

    def hash(self, beside: Iterable[bytes] = (), *, without: str = "") -> str:
        """SHA-256 over all names and contents, and over what lies `beside` the folder and counts too."""
        total = hashlib.sha256()
        for part in beside:
            total.update(b"%d:" % len(part) + part)
        self._feed(total.update, "", without)
        return total.hexdigest()

    def _feed(self, update: Callable[[bytes], None], inside: str, without: str) -> None:
        for name, content in sorted(self.files.items()):
            update(f"{inside}{name}\0{len(content)}\0".encode())
            update(content)
        for name, folder in sorted(self.folders.items()):
            if name != without:
                folder._feed(update, f"{inside}{name}/", "")


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
    return _collect(str(root / name), name, faults)


def _collect(where: str, name: str, faults: list[Fault]) -> Folder:
    folder = Folder(name, {}, {}, faults)
    with os.scandir(where) as entries:
        for entry in entries:
            if entry.name.startswith(".") or entry.name.endswith(".pyc") or entry.name in _PASSED_OVER:
                continue
            if entry.is_dir():
                folder.folders[entry.name] = _collect(entry.path, f"{name}/{entry.name}", faults)
            else:
                with open(entry.path, "rb") as file:  # noqa: PTH123 - thousands of files: a Path for each is felt
                    folder.files[entry.name] = file.read()
    return folder
