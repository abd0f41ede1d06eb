"""Draws figures and computes explorables in another interpreter, and tells which of them are out of date."""

from __future__ import annotations

import hashlib
import json
import os
import re
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from marathon.core.errors import EnvironmentTrouble, PathTrouble
from marathon.engine.data_loader import VARIABLE
from marathon.engine.threads import ONE_THREAD

Kind = Literal["figure", "explorable"]

SECONDS = 300
# A change of the drawing itself makes every picture stale, as a change of its source does.
_DRAWING = Path(__file__).with_name("drawing")
_PARTS = ("draw.py", "marathon_figures.py")
_MARK = re.compile(r"<!-- drawn from ([0-9a-f]{64}) -->")


@dataclass(frozen=True)
class Sketch:
    """A file of `figures/` or `explorables/`, and the file beside it that is made from it."""

    source: Path
    kind: Kind

    @property
    def product(self) -> Path:
        return self.source.with_suffix(".svg" if self.kind == "figure" else ".json")

    @property
    def stale(self) -> bool:
        """Whether the product is missing, or was made from something else than the source of today."""
        try:
            text = self.product.read_text(encoding="utf-8")
        except OSError:
            return True
        return _told_digest(text, self.kind) != digest(self.source)


def sketches(folder: Path) -> tuple[Sketch, ...]:
    """Every figure and explorable at or below the folder, in the order of their names."""
    found = [Sketch(file, "figure") for file in folder.rglob("figures/*.py")]
    found += [Sketch(file, "explorable") for file in folder.rglob("explorables/*.py")]
    return tuple(sorted(found, key=lambda sketch: sketch.source))


def digest(source: Path) -> str:
    """The hash of what the product depends on: the source, and the program that draws."""
    held = hashlib.sha256(source.read_text(encoding="utf-8").encode())
    for part in _PARTS:
        held.update((_DRAWING / part).read_text(encoding="utf-8").encode())
    return held.hexdigest()


def render(sketch: Sketch, python: str, *, data: Path | None = None, framework: str = "") -> Path:
    """Run the sketch with the interpreter, write its product, and return where that is.

    `data` is the folder of fetched data sets that the sketch may read with `data(...)`.

    Raises:
        PathTrouble: the author's code failed, or gave something that cannot be shown.
        EnvironmentTrouble: the interpreter cannot draw.
    """
    with tempfile.TemporaryDirectory(prefix="marathon-") as folder:
        made = Path(folder) / "made"
        command = [python, str(_DRAWING / "draw.py"), sketch.kind, str(sketch.source.resolve()), str(made)]
        result = _run(command, folder, data, framework)
        if result is None:
            raise _trouble(sketch, 0, f"it took longer than {SECONDS} seconds")
        if result.returncode:
            raise _failed(sketch, result.stderr)
        text = made.read_text(encoding="utf-8")
    sketch.product.write_text(_marked(text, sketch), encoding="utf-8")
    return sketch.product


def _run(
    command: list[str], folder: str, data: Path | None, framework: str
) -> subprocess.CompletedProcess[str] | None:
    kept = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    environment = {
        **kept,
        **ONE_THREAD,
        "PYTHONSAFEPATH": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONHASHSEED": "0",
        "PYTHONDONTWRITEBYTECODE": "1",
        "KERAS_BACKEND": framework or "numpy",
        VARIABLE: str(data or ""),
    }
    try:
        return subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, encoding="utf-8",
            errors="replace", check=False, stdin=subprocess.DEVNULL, timeout=SECONDS,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return None


def _failed(sketch: Sketch, printed: str) -> Exception:
    last = printed.strip().splitlines()[-1:] or ["0\tit ended without a word"]
    line, _, what = last[0].partition("\t")
    if "No module named 'matplotlib'" in what:
        return EnvironmentTrouble(
            "There is no Matplotlib here to draw with.",
            where=str(sketch.source),
            mend="Add the packages of a specialization that uses it: marathon env add",
        )
    return _trouble(sketch, int(line) if line.isdigit() else 0, what or last[0])


def _trouble(sketch: Sketch, line: int, what: str) -> PathTrouble:
    return PathTrouble(
        f"The {sketch.kind} cannot be made: {what}.",
        where=f"{sketch.source}:{line}" if line else str(sketch.source),
        mend="Mend the file and render it again.",
    )


def _marked(text: str, sketch: Sketch) -> str:
    """The product with the hash of its source in it."""
    if sketch.kind == "explorable":
        document = {"source": digest(sketch.source), **json.loads(text)}
        return json.dumps(document, ensure_ascii=False, separators=(",", ":")) + "\n"
    head, _, rest = text.partition("\n")
    return f"{head}\n<!-- drawn from {digest(sketch.source)} -->\n{rest}"


def _told_digest(text: str, kind: Kind) -> str:
    if kind == "figure":
        found = _MARK.search(text)
        return found[1] if found else ""
    try:
        return str(json.loads(text).get("source", ""))
    except (ValueError, AttributeError):
        return ""
