"""An exam to be proved by running: the code of its items, and its programs like any exercise."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

from marathon.app.proving.catalogue import EXAM_RUN, faults
from marathon.app.proving.cells import CellRun, Room
from marathon.app.proving.exam_rules import ExamRun
from marathon.app.proving.exercise_unit import Shop, exercise_units
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import ExamSubject
from marathon.app.proving.workshop import lack_of
from marathon.core.blocks import Cell
from marathon.core.exam import Item


def exam_units(shop: Shop, subject: ExamSubject) -> Iterator[Unit]:
    """The items' code in one unit, and one for each program."""
    yield Unit(subject.exam.id, subject.file, _Running(shop, subject))
    for program in subject.programs:
        yield from exercise_units(shop, program)


@dataclass(frozen=True)
class _Running:
    shop: Shop
    subject: ExamSubject

    def __call__(self, _pool: Executor, _say: Say) -> Outcome:
        run = self._run()
        exam = self.subject.exam
        numbers = {
            "id": exam.id,
            "items": sum(len(items) for items in exam.items.values()),
            "slots": len(exam.slots),
            "points": exam.points,
            "planned_lessons": self.subject.planned,
            "proved": not run.missing,
        }
        return Outcome("exam", tuple(faults(EXAM_RUN, run)), numbers)

    def _run(self) -> ExamRun:
        special = self.subject.place.specialization
        lack = lack_of(self.shop.workshop, special, framework="", data=())
        if lack is not None:
            return ExamRun(self.subject, missing=lack.what, mend=lack.mend)
        return ExamRun(self.subject, first=self._printed(), second=self._printed())

    def _printed(self) -> dict[str, CellRun]:
        special = self.subject.place.specialization
        room = Room(special.environment, "", special.preload)
        items = [item for items in self.subject.exam.items.values() for item in items if item.code]
        done = self.shop.workshop.run_cells(room, [_cell(item) for item in items])
        return {item.name: run for item, run in zip(items, done, strict=True)}


def _cell(item: Item) -> Cell:
    """All items run in one kernel, each in names of its own: none may lean on another."""
    code = f"exec(compile({item.code!r}, 'item', 'exec'), {{'__name__': '__main__', 'input': input}})"
    return Cell(item.name, code, item.line, item.stdin)
