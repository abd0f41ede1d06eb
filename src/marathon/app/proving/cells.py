"""Running a lesson's cells, top to bottom in a fresh kernel, twice; and what the cards' code prints."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace

from marathon.app.proving.ledger import Ledger, digest
from marathon.app.proving.subjects import LessonSubject
from marathon.core.blocks import Cell, cells
from marathon.core.cards import choices, code_to_run
from marathon.core.task import Site


@dataclass(frozen=True)
class CellRun:
    """What a cell did: what it printed and gave, the exception's class if one ended it, its seconds."""

    id: str
    output: str = ""
    error: str = ""
    message: str = ""
    seconds: float = 0.0


@dataclass(frozen=True)
class Room:
    """Where a lesson's code runs, the files that lie there, and the small web that it finds."""

    environment: str
    framework: str
    preload: tuple[str, ...]
    files: Mapping[str, bytes] = field(default_factory=dict)
    site: Site | None = None


RunCells = Callable[[Room, Sequence[Cell]], Sequence[CellRun]]
"""Runs cells in a fresh kernel, in order; one that was not reached is left out."""


@dataclass(frozen=True)
class CardRun:
    """A card's code with one choice of its variants."""

    card: str
    choice: dict[str, str]
    code: str
    output: str = ""
    error: str = ""


@dataclass(frozen=True)
class LessonRun:
    """What came of running a lesson with one framework: its cells once, and again; its cards' code."""

    subject: LessonSubject
    framework: str = ""
    first: tuple[CellRun, ...] = ()
    second: tuple[CellRun, ...] = ()
    cards: tuple[CardRun, ...] = ()
    missing: str = ""
    mend: str = ""

    @property
    def file(self) -> str:
        return self.subject.file

    @property
    def cells(self) -> tuple[Cell, ...]:
        """The cells that were to run, in order."""
        return cells(self.subject.lesson.blocks, self.framework or None)


@dataclass(frozen=True)
class LessonTryout:
    """Runs a lesson's code, or remembers what came of it."""

    subject: LessonSubject
    room: Room
    base: str
    ledger: Ledger
    run_cells: RunCells

    def run(self) -> LessonRun:
        lesson, framework = self.subject.lesson, self.room.framework
        todo = cells(lesson.blocks, framework or None)
        first, second = self._cells(todo, "first"), self._cells(todo, "second")
        return LessonRun(self.subject, framework, first, second, self._cards())

    def _cells(self, todo: Sequence[Cell], which: str) -> tuple[CellRun, ...]:
        plain = [(cell.id, cell.code, cell.stdin, cell.raises, cell.seconds) for cell in todo]
        key = digest(self.base, asdict(self.room), plain, self.subject.lesson.data, which)
        before = self.ledger.get(key)
        if before is not None:
            return tuple(CellRun(**run) for run in before)
        found = tuple(self.run_cells(self.room, todo)) if todo else ()
        self.ledger.put(key, [asdict(run) for run in found])
        return found

    def _cards(self) -> tuple[CardRun, ...]:
        """What the code of the cards prints, each in names of its own."""
        shown = [
            CardRun(card.id, choice, code_to_run(card, choice))
            for card in self.subject.lesson.cards
            for choice in choices(card.variants)
        ]
        shown = [run for run in shown if run.code]
        todo = [
            Cell(f"{run.card} {number}", f"exec({run.code!r}, {{'__name__': '__main__', 'data': data}})", 0)
            for number, run in enumerate(shown)
        ]
        found = {run.id: run for run in self._cells(todo, "cards")}
        return tuple(
            replace(run, output=found[cell.id].output, error=found[cell.id].error)
            for run, cell in zip(shown, todo, strict=True)
            if cell.id in found
        )
