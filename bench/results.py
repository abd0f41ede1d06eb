"""What a benchmark hands over: tables for people, and numbers by name for the table of promises."""

from __future__ import annotations

import json
import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from bench.machine import describe, load

KEPT = Path(__file__).parents[1] / "docs" / "benchmarks.json"
Cell = str | int | float | None


@dataclass(frozen=True)
class Table:
    """Rows under named columns. A number is written with as many digits as it deserves."""

    columns: Sequence[str]
    rows: Sequence[Sequence[Cell]]
    title: str = ""

    def text(self) -> str:
        """As Markdown, its columns aligned, so that it can be read in a terminal too."""
        grid = [list(self.columns), *([show(cell) for cell in row] for row in self.rows)]
        widths = [max(3, *(len(row[number]) for row in grid)) for number in range(len(self.columns))]
        right = [
            any(isinstance(row[number], float | int) for row in self.rows) for number in range(len(widths))
        ]
        rule = ["-" * (width - 1) + ":" if to_the_right else "-" * width
                for width, to_the_right in zip(widths, right, strict=True)]  # fmt: skip
        lines = [_line(cells, widths, right) for cells in [grid[0], rule, *grid[1:]]]
        body = "\n".join(lines)
        return f"{self.title}\n\n{body}" if self.title else body


@dataclass(frozen=True)
class Section:
    """One benchmark of one day. `numbers` are what promises are held against; `notes` are sentences."""

    title: str
    words: str
    tables: Sequence[Table]
    numbers: dict[str, float] = field(default_factory=dict)
    notes: Sequence[str] = ()
    machine: dict[str, str] = field(default_factory=describe)
    busy: float = field(default_factory=load)
    day: str = field(default_factory=lambda: datetime.now(UTC).date().isoformat())

    def text(self) -> str:
        parts = [f"## {self.title}", self.words, *(table.text() for table in self.tables)]
        if self.notes:
            parts.append("\n".join(f"- {note}" for note in self.notes))
        return "\n\n".join(parts)


def read(file: Path = KEPT) -> dict[str, Section]:
    """Every section that was measured so far, by the name of its benchmark."""
    if not file.exists():
        return {}
    found: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return {
        name: Section(**{**values, "tables": [Table(**table) for table in values["tables"]]})
        for name, values in found.items()
    }


def keep(name: str, section: Section, file: Path = KEPT) -> None:
    """Put a section in the place of its older self; the others stay."""
    sections = {**read(file), name: section}
    written = {key: asdict(value) for key, value in sorted(sections.items())}
    file.write_text(json.dumps(written, indent=1, ensure_ascii=False) + "\n", "utf-8")


def show(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str | int):
        return str(cell)
    return f"{cell:,.0f}" if abs(cell) >= 100 else f"{cell:.1f}" if abs(cell) >= 10 else f"{cell:.2f}"


def middle(values: Sequence[float]) -> float:
    return statistics.median(values)


def slow(values: Sequence[float]) -> float:
    """The 95th percentile: of few values, nearly the slowest."""
    return sorted(values)[round(0.95 * (len(values) - 1))]


def _line(cells: Sequence[str], widths: Sequence[int], right: Sequence[bool]) -> str:
    aligned = (
        cell.rjust(width) if to_the_right else cell.ljust(width)
        for cell, width, to_the_right in zip(cells, widths, right, strict=True)
    )
    return f"| {' | '.join(aligned)} |"
