"""One exercise that is answered, to be proved by running what its predictions are about."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

from marathon.app.proving.answered_rules import AnswersRun
from marathon.app.proving.catalogue import ANSWERS, faults
from marathon.app.proving.cells import CellRun, Room
from marathon.app.proving.exercise_unit import Shop
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import ExerciseSubject
from marathon.app.proving.workshop import lack_of
from marathon.core.blocks import Cell, Predict


def answers_units(shop: Shop, subject: ExerciseSubject) -> Iterator[Unit]:
    yield Unit(subject.exercise.id, subject.file, _Running(shop, subject))


@dataclass(frozen=True)
class _Running:
    shop: Shop
    subject: ExerciseSubject

    def __call__(self, _pool: Executor, _say: Say) -> Outcome:
        return Outcome("answers", tuple(faults(ANSWERS, self._run())))

    def _run(self) -> AnswersRun:
        subject = self.subject
        cells = [block.cell for block in subject.exercise.questions if isinstance(block, Predict)]
        if not cells:
            return AnswersRun(subject)
        specialization = subject.place.runs_with
        lack = lack_of(self.shop.workshop, specialization, framework="", data=subject.exercise.data)
        if lack is not None:
            return AnswersRun(subject, missing=lack.what, mend=lack.mend)
        room = Room(specialization.environment, "", specialization.preload)
        return AnswersRun(subject, tuple(run for cell in cells for run in self._cell(room, cell)))

    def _cell(self, room: Room, cell: Cell) -> list[CellRun]:
        """Each prediction begins with nothing, as on its page."""
        return list(self.shop.workshop.run_cells(room, [cell]))
