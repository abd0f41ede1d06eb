"""One lesson to be proved by running: its cells in a fresh kernel, for every framework."""

from __future__ import annotations

import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from typing import Any

from marathon.app.proving.catalogue import RUN, faults
from marathon.app.proving.cells import CellRun, LessonRun, LessonTryout, Room
from marathon.app.proving.exercise_unit import Shop
from marathon.app.proving.ledger import digest
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import LessonSubject
from marathon.app.proving.workshop import lack_of, surroundings_digest
from marathon.core.blocks import Cell
from marathon.core.cell import CellLimits

# How much longer than it may a cell runs before it is stopped, so that the report can say how long it took.
PATIENCE = 3.0


def lesson_units(shop: Shop, subject: LessonSubject) -> Iterator[Unit]:
    """One unit for each framework that the lesson or its specialization offers."""
    offered = subject.lesson.frameworks or subject.place.specialization.frameworks
    for framework in offered or ("",):
        label = f"{subject.lesson.id} ({framework})" if framework else subject.lesson.id
        yield Unit(label, subject.file, _Running(shop, subject, framework))


@dataclass(frozen=True)
class _Running:
    shop: Shop
    subject: LessonSubject
    framework: str

    def __call__(self, _pool: Executor, _say: Say) -> Outcome:
        run = self._run()
        numbers = {"id": self.subject.lesson.id, "framework": self.framework, "proved": not run.missing}
        return Outcome("cells", tuple(faults(RUN, run)), numbers)

    def _run(self) -> LessonRun:
        shop, lesson = self.shop, self.subject.lesson
        specialization = self.subject.place.specialization
        lack = lack_of(shop.workshop, specialization, framework=self.framework, data=lesson.data)
        if lack is not None:
            return LessonRun(self.subject, self.framework, missing=lack.what, mend=lack.mend)
        ledger = shop.ledger(".".join(part for part in ("lesson", lesson.id, self.framework) if part))
        found = LessonTryout(
            self.subject,
            Room(specialization.environment, self.framework, specialization.preload),
            digest(shop.engine, surroundings_digest(shop.root, shop.reading.path, specialization)),
            ledger,
            lambda room, todo: run_cells(shop.workshop.kernels, room, todo),
        ).run()
        ledger.tidy()
        return found


def run_cells(kernels: Any, room: Room, todo: Sequence[Cell]) -> list[CellRun]:
    """Run cells in a fresh kernel, in order, and end it; a kernel that dies takes the rest with it."""
    name = f"proving {uuid.uuid4().hex}"
    kernel = kernels.start_now(name, room.environment, room.framework, preload=room.preload)
    found: list[CellRun] = []
    try:
        for cell in todo:
            found.append(_run_cell(kernel, cell))
            if found[-1].error == "died":
                break
    finally:
        kernels.shutdown_now(name)
    return found


def _run_cell(kernel: Any, cell: Cell) -> CellRun:
    typed = iter(cell.stdin)
    printed: list[str] = []
    error = message = ""
    seconds = 0.0
    limits = CellLimits(seconds=PATIENCE * cell.seconds + 10)
    for event in kernel.execute_now(cell.code, limits=limits):
        if event.kind == "stream" and event.name == "stdout":
            printed.append(event.text)
        elif event.kind == "result":
            printed.append(event.data.get("text/plain", "") + "\n")
        elif event.kind == "error":
            error, message = event.name, event.text
        elif event.kind == "input":
            line = next(typed, None)
            if line is None:
                error, message = "EOFError", "it asks more often than `:stdin:` answers."
                break
            kernel.send_input_now(line)
        elif event.kind == "done":
            error = error or (event.name if event.name != "ok" else "")
            seconds = event.seconds
    return CellRun(cell.id, "".join(printed), error, message.splitlines()[0] if message else "", seconds)
