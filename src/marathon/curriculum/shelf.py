"""The files and folders of path/ that list what stands below them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

from marathon.core.faults import Fault
from marathon.curriculum.folder import make_sheet
from marathon.curriculum.ids import did_you_mean
from marathon.curriculum.sheet import Sheet
from marathon.curriculum.toml_file import Table, read_toml

_NUMBERED = re.compile(r"\d+-.+")


@dataclass(frozen=True)
class Shelf:
    """`root` is the folder called path/; names are relative to it."""

    root: Path
    faults: list[Fault] = field(default_factory=list)

    def sheet(self, name: str) -> Sheet | None:
        """The text of a file; None where there is no such file."""
        file = self.root / name
        return make_sheet(name, file.read_bytes(), self.faults) if file.is_file() else None

    def table(self, name: str) -> Table | None:
        """The TOML of a file that has to be there."""
        sheet = self.sheet(name)
        if sheet is None:
            what = f"There is no file `{name}`."
            self.faults.append(
                Fault(name, 0, "file.missing", what, "Write it; docs/authors/format.md shows how.")
            )
            return None
        return read_toml(sheet)

    def folders(self, name: str) -> list[str]:
        """The numbered folders in a folder."""
        inside = (self.root / name).iterdir()
        return sorted(entry.name for entry in inside if _NUMBERED.fullmatch(entry.name) and entry.is_dir())

    def listed(self, table: Table, key: str, folder: str) -> list[str]:
        """The folders that `table` lists and that are there; what is missing on either side is reported."""
        names = table.texts(key, needed=True)
        there = self.folders(folder)
        for name in dict.fromkeys(names):
            if name not in there:
                mend = did_you_mean(name, set(there) - set(names), otherwise=f"Make the folder `{name}/`.")
                table.fault("folder.missing", key, what=f"There is no folder `{name}`.", mend=mend)
            elif names.count(name) > 1:
                table.fault(
                    "folder.twice", key, what=f"`{name}` is listed twice.", mend="Keep one of the two."
                )
        for name in there:
            if name not in names:
                where = f"{folder}/{name}".removeprefix("/")
                what = f"The folder `{name}` is not listed."
                mend = f"Add it to `{key}` in {table.sheet.name}, or remove it."
                self.faults.append(Fault(where, 0, "folder.unlisted", what, mend))
        return [name for name in dict.fromkeys(names) if name in there]
