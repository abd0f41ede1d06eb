"""The toy path, and a copy of it that a test may break."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from marathon.core.faults import Fault
from marathon.curriculum import Reading, read_path

TOY = Path(__file__).parents[1] / "toy_path"
COURSE = "1-first-steps/1-numbers/course.toml"
FOLDER = "1-first-steps/1-numbers/01-every-element"
LESSON = f"{FOLDER}/lesson.md"
CARDS = f"{FOLDER}/cards.md"
DOUBLE = f"{FOLDER}/exercises/double-it"
GREET = f"{FOLDER}/exercises/greet-by-name"

PLACES = {
    "COURSE": COURSE,
    "LESSON": LESSON,
    "CARDS": CARDS,
    "DOUBLE": DOUBLE,
    "GREET": GREET,
    "FOLDER": FOLDER,
}


@dataclass(frozen=True)
class Toy:
    """A copy of tests/toy_path. File names may begin with a name of PLACES, such as DOUBLE/checks.py."""

    root: Path

    def file(self, name: str) -> Path:
        return self.root / self.name(name)

    def name(self, name: str) -> str:
        first, slash, rest = name.partition("/")
        return PLACES.get(first, first) + slash + rest

    def edit(self, name: str, old: str, new: str) -> None:
        file = self.file(name)
        text = file.read_text(encoding="utf-8")
        assert old in text, f"{old!r} is not in {file}"
        file.write_text(text.replace(old, new, 1), encoding="utf-8")

    def write(self, name: str, text: str) -> None:
        file = self.file(name)
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def remove(self, name: str) -> None:
        file = self.file(name)
        shutil.rmtree(file) if file.is_dir() else file.unlink()

    def line(self, name: str, text: str) -> int:
        """The number of the first line that holds `text`; of the last one when `text` begins with "last: "."""
        wanted = text.removeprefix("last: ")
        lines = self.file(name).read_text(encoding="utf-8").split("\n")
        found = [number for number, line in enumerate(lines, 1) if wanted in line]
        return found[-1 if text.startswith("last: ") else 0]

    def read(self) -> Reading:
        return read_path(self.root)

    def faults(self) -> tuple[Fault, ...]:
        return self.read().faults

    def the_fault(self) -> Fault:
        """The only fault there is."""
        faults = self.faults()
        assert len(faults) == 1, "\n".join(map(str, faults))
        return faults[0]
