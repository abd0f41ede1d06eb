"""One exercise to be proved by running: what it takes, and what is kept of it."""

from __future__ import annotations

import pathlib
from collections.abc import Iterator
from concurrent.futures import Executor
from dataclasses import dataclass, field

from marathon.app.fingerprints import key_of
from marathon.app.proving.catalogue import TRIAL, faults
from marathon.app.proving.judging import Bench
from marathon.app.proving.ledger import Ledger, digest, engine_digest
from marathon.app.proving.report import trial_numbers
from marathon.app.proving.running import Outcome, Say, Unit
from marathon.app.proving.subjects import ExerciseSubject
from marathon.app.proving.trial import FULL, Effort, Trial, Tryout
from marathon.app.proving.workshop import Workshop, lack_of, surroundings_digest
from marathon.app.tasks import Surroundings
from marathon.curriculum import Reading


@dataclass(frozen=True)
class Shop:
    """What all units share. `cache` is where found things are kept; without it nothing is."""

    reading: Reading
    root: pathlib.Path
    workshop: Workshop
    cache: pathlib.Path | None = None
    fresh: bool = False
    effort: Effort = FULL
    engine: str = field(default_factory=engine_digest)

    def ledger(self, name: str) -> Ledger:
        return Ledger(self.cache / f"{name}.jsonl" if self.cache else None, fresh=self.fresh)


def exercise_units(shop: Shop, subject: ExerciseSubject) -> Iterator[Unit]:
    """One unit for each framework that an exercise offers."""
    for framework in subject.exercise.frameworks or ("",):
        label = f"{subject.exercise.id} ({framework})" if framework else subject.exercise.id
        yield Unit(label, subject.file, _Trying(shop, subject, framework, label))


@dataclass(frozen=True)
class _Trying:
    shop: Shop
    subject: ExerciseSubject
    framework: str
    label: str

    def __call__(self, pool: Executor, say: Say) -> Outcome:
        trial = self._trial(pool, say)
        return Outcome("exercise", tuple(faults(TRIAL, trial)), trial_numbers(trial))

    def _trial(self, pool: Executor, say: Say) -> Trial:
        shop, exercise = self.shop, self.subject.exercise
        specialization = self.subject.place.runs_with
        lack = lack_of(shop.workshop, specialization, framework=self.framework, data=exercise.data)
        if lack is not None:
            return Trial(self.subject, self.framework, missing=lack.what, mend=lack.mend)
        ledger = shop.ledger(".".join(part for part in (exercise.id, self.framework) if part))
        around = surroundings_digest(shop.root, shop.reading.path, specialization, data=exercise.data)
        local = {name: str(shop.workshop.local(name)) for name in exercise.data}
        bench = Bench(
            judge=shop.workshop.judge,
            pool=pool,
            ledger=ledger,
            base=digest(shop.engine, around),
            told=lambda: say(self.label),
            plainly=shop.workshop.plainly,
        )
        trial = Tryout(self.subject, self.framework, Surroundings(shop.root, local), bench, shop.effort).run()
        if shop.effort == FULL:  # a quick proof does not ask for all that is known
            ledger.tidy()
        self._keep_fingerprints(trial)
        return trial

    def _keep_fingerprints(self, trial: Trial) -> None:
        """So that a learner's first attempt need not wait for them."""
        content = self.shop.reading.hashes.get(trial.exercise.id)
        if content is not None and trial.solves:
            key = key_of(content, trial.subject.place.runs_with, trial.framework)
            self.shop.workshop.keep(key, trial.fingerprints)
