"""One lesson to be proved by running: its cells in a fresh kernel, for every framework."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

from marathon.app.lesson_files import read_lesson_files
from marathon.app.proving.catalogue import RUN, faults
from marathon.app.proving.cells import LessonRun, LessonTryout, Room
from marathon.app.proving.exercise_unit import Shop
from marathon.app.proving.ledger import digest
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import LessonSubject
from marathon.app.proving.workshop import lack_of, surroundings_digest
from marathon.app.sites import read_site


def lesson_units(shop: Shop, subject: LessonSubject) -> Iterator[Unit]:
    """One unit for each framework that the lesson or its specialization offers."""
    offered = subject.lesson.frameworks or subject.place.runs_with.frameworks
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
        specialization = self.subject.place.runs_with
        lack = lack_of(shop.workshop, specialization, framework=self.framework, data=lesson.data)
        if lack is not None:
            return LessonRun(self.subject, self.framework, missing=lack.what, mend=lack.mend)
        ledger = shop.ledger(".".join(part for part in ("lesson", lesson.id, self.framework) if part))
        around = surroundings_digest(shop.root, shop.reading.path, specialization, data=lesson.data)
        files = read_lesson_files(shop.root, lesson)
        found = LessonTryout(
            self.subject,
            Room(
                specialization.environment,
                self.framework,
                specialization.preload,
                files,
                read_site(shop.root, lesson.site),
            ),
            digest(shop.engine, around),
            ledger,
            shop.workshop.run_cells,
        ).run()
        ledger.tidy()
        return found
