"""Trying an exercise: the judge is given its solution, other right answers, wrong ones, mutants."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from typing import TypeVar

from marathon.app.fingerprints import take
from marathon.app.proving.both_ways import differences
from marathon.app.proving.cheats import cheats
from marathon.app.proving.judging import Bench, Judged
from marathon.app.proving.mutants import Mutant, mutants, sample
from marathon.app.proving.subjects import ExerciseSubject
from marathon.app.proving.variants import variants
from marathon.app.tasks import Surroundings, build_task, seed_of
from marathon.core.exercise import Alternate, Exercise, Limits, WrongAnswer
from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import Verdict

Runs = tuple[Judged, ...]
Words = dict[str, dict[str, Judged]]
A = TypeVar("A", Alternate, WrongAnswer)

# Judging time that the prover may spend on the seeds of one exercise, and on its mutants, in seconds.
SEEDS_BUDGET = 8.0
MUTANTS_BUDGET = 60.0
# So many mutants are also judged by plain pytest.
BOTH_WAYS, BOTH_WAYS_SLOW = 8, 2
# Below this an exercise is cheap, and all its mutants are judged.
CHEAP = 2.0
DRAWS = re.compile(r"\b(rng|seeds?|random|hypothesis|given)\b")


@dataclass(frozen=True)
class Trial:
    """What came of it, for one framework. `seeds` says over how many seeds the right answers were judged.

    `missing` says what could not be judged, and how to get what is needed; then the rest is empty.
    """

    subject: ExerciseSubject
    framework: str = ""
    solution: Runs = ()
    starter: Judged | None = None
    alternates: dict[str, Runs] = field(default_factory=dict)
    wrong: dict[str, Runs] = field(default_factory=dict)
    cheats: dict[str, Judged] = field(default_factory=dict)
    mutants: tuple[tuple[Mutant, Judged], ...] = ()
    mutants_in_all: int = 0
    wrong_in_other_words: Words = field(default_factory=dict)
    right_in_other_words: Words = field(default_factory=dict)
    both_ways: int = 0
    apart: tuple[str, ...] = ()
    seeds: int = 0
    fingerprints: tuple[Fingerprint, ...] = ()
    missing: str = ""
    mend: str = ""

    @property
    def exercise(self) -> Exercise:
        return self.subject.exercise

    @property
    def file(self) -> str:
        return self.subject.file

    @property
    def solution_file(self) -> str:
        """The solution's file, as faults name it."""
        ending = (
            f".{self.framework}.py" if self.framework in self.exercise.solutions and self.framework else ".py"
        )
        return f"{self.exercise.folder}/solution{ending}"

    @property
    def solves(self) -> bool:
        """Whether the solution passes; nothing else means anything before it does."""
        return bool(self.solution) and all(run.passed for run in self.solution)


@dataclass(frozen=True)
class Effort:
    """How many seeds and mutants to judge at most, however cheap they are.

    `closely`: answers in other words too, and all answers also without a sandbox.
    """

    seeds: int = 50
    mutants: int = 400
    closely: bool = True


FULL = Effort()
QUICK = Effort(seeds=3, mutants=20, closely=False)


def seeds_for(exercise: Exercise, seconds: float, most: int = 50) -> int:
    """Over how many seeds right answers are judged: 50 where that is cheap, fewer the longer one takes.

    Checks that draw nothing say the same each time; three times show that.
    """
    if not DRAWS.search(exercise.checks):
        return 3
    together = max(seconds, 0.001) * (1 + len(exercise.alternates))
    return min(most, max(3 if seconds <= CHEAP else 2, int(SEEDS_BUDGET / together)))


def mutants_for(seconds: float, most: int = 400) -> int:
    """How many mutants are judged at most."""
    return most if seconds <= CHEAP else min(most, max(10, int(MUTANTS_BUDGET / seconds)))


def hurried(limits: Limits, seconds: float) -> Limits:
    """Limits for mutants: many times what the solution needs, since a fault often is an endless loop."""
    return Limits(
        call_seconds=min(limits.call_seconds, max(1.0, 5 * seconds)),
        total_seconds=min(limits.total_seconds, max(4.0, 10 * seconds)),
        memory_mb=limits.memory_mb,
    )


@dataclass(frozen=True)
class Tryout:
    """Builds the tasks of one exercise for one framework, and has them judged."""

    subject: ExerciseSubject
    framework: str
    surroundings: Surroundings
    bench: Bench
    effort: Effort = FULL

    def run(self) -> Trial:
        """Judge everything; only the solution when it does not pass."""
        exercise = self.subject.exercise
        solution = exercise.solution(self.framework)
        # One after the other: the first starts the processes, and the second tells what a verdict takes.
        first = [self.bench.one(task) for task in self._seeded(solution, 2)]
        trial = Trial(self.subject, self.framework, solution=tuple(first), seeds=len(first))
        if not trial.solves:
            return trial
        known = self._fingerprints()
        seconds = min(run.seconds for run in first)
        seeds = seeds_for(exercise, seconds, self.effort.seeds)
        mutated = mutants(solution) if self._is_first_with(solution) else ()
        tried = sample(mutated, mutants_for(seconds, self.effort.mutants))
        groups = {
            "solution": {"": self._seeded(solution, seeds, known)},
            "starter": {"": self._seeded(exercise.starter(self.framework), 1, known)},
            "alternates": {
                a.name: self._seeded(a.code, seeds, known) for a in self._mine(exercise.alternates)
            },
            "wrong": {
                w.name: self._seeded(w.code, min(seeds, 10), known) for w in self._mine(exercise.wrong)
            },
            "cheats": {c.name: [self._briefly(c.code)] for c in cheats(exercise, self.framework)},
            "mutants": {m.name: [self.hurried(m.code, seconds)] for m in tried},
        }
        found = self._judged(groups)
        if self.effort.closely:
            trial = self._closely(trial, known, tried, seconds)
        return replace(
            trial,
            solution=found["solution"][""],
            starter=found["starter"][""][0],
            alternates=found["alternates"],
            wrong=found["wrong"],
            cheats={name: runs[0] for name, runs in found["cheats"].items()},
            mutants=tuple((mutant, found["mutants"][mutant.name][0]) for mutant in tried),
            mutants_in_all=len(mutated),
            seeds=seeds,
            fingerprints=known,
        )

    def _closely(
        self, trial: Trial, known: Sequence[Fingerprint], tried: Sequence[Mutant], seconds: float
    ) -> Trial:
        """Answers in other words; and each answer also by plain pytest."""
        exercise, cheap = self.subject.exercise, seconds <= CHEAP
        wrong = {one.name: one.code for one in self._mine(exercise.wrong)}
        right = {f"`{one.name}`": one.code for one in self._mine(exercise.alternates)}
        right = {"the solution": self._code(self.framework), **right} if cheap else {}
        some = sample(tried, BOTH_WAYS if cheap else BOTH_WAYS_SLOW)
        answers = {"the solution": self._task(self._code(self.framework), known)}
        answers["the starter"] = self._task(exercise.starter(self.framework), known)
        answers |= {f"`{name}`": self._task(code, known) for name, code in wrong.items()}
        answers |= {
            f"the mutant `{one.name}`": replace(self.hurried(one.code, seconds), brief=False) for one in some
        }
        return replace(
            trial,
            wrong_in_other_words=self._in_other_words(wrong, known, cheap=cheap),
            right_in_other_words=self._in_other_words(right, known, cheap=cheap),
            both_ways=len(answers) if self.bench.plainly else 0,
            apart=differences(self.bench, answers) if self.bench.plainly else (),
        )

    def _in_other_words(self, answers: dict[str, str], known: Sequence[Fingerprint], *, cheap: bool) -> Words:
        """Each answer in other words; where judging takes long only in the one way that changes most."""
        checks = self.subject.exercise.checks
        made = {
            (name, variant.name): self._task(variant.code, known)
            for name, code in answers.items()
            for variant in variants(code, checks)[0 if cheap else -1 :]
        }
        found: Words = {name: {} for name in answers}
        for (name, variant), judged in zip(made, self.bench.all(made.values()), strict=True):
            found[name][variant] = judged
        return found

    def _task(self, code: str, known: Sequence[Fingerprint] = ()) -> JudgeTask:
        return build_task(
            self.subject.place.runs_with,
            self.subject.exercise,
            code=code,
            framework=self.framework,
            surroundings=self.surroundings,
            fingerprints=known,
        )

    def _seeded(self, code: str, count: int, known: Sequence[Fingerprint] = ()) -> list[JudgeTask]:
        """The same code under several seeds; the first is the one that learners' attempts are judged with."""
        task, own = self._task(code, known), seed_of(self.subject.exercise)
        return [replace(task, seed=(own + step) % 2**32) for step in range(count)]

    def _is_first_with(self, solution: str) -> bool:
        """Whether no framework before this one has the same solution: its mutants are judged once."""
        frameworks = self.subject.exercise.frameworks or ("",)
        return next(one for one in frameworks if self._code(one) == solution) == self.framework

    def _code(self, framework: str) -> str:
        return self.subject.exercise.solution(framework)

    def hurried(self, code: str, seconds: float) -> JudgeTask:
        """The task of judging a mutant, where judging the solution takes so many seconds."""
        task = self._briefly(code)
        return replace(task, limits=hurried(task.limits, seconds))

    def _briefly(self, code: str) -> JudgeTask:
        """Of mutants and cheats only one thing is asked: whether they pass."""
        return replace(self._task(code), brief=True)

    def _mine(self, answers: Iterable[A]) -> list[A]:
        return [answer for answer in answers if answer.framework in (None, self.framework)]

    def _fingerprints(self) -> tuple[Fingerprint, ...]:
        """How the wrong answers behave; none if one could not be judged, which is told elsewhere."""
        mine = self._mine(self.subject.exercise.wrong)
        judged = self.bench.all(self._task(wrong.code) for wrong in mine)
        verdicts = [Verdict(found.outcome, signature=found.signature) for found in judged]
        try:
            return take(zip(mine, verdicts, strict=True))
        except InterruptedError:
            return ()

    def _judged(self, groups: dict[str, dict[str, list[JudgeTask]]]) -> dict[str, dict[str, Runs]]:
        """All tasks in one go, so that no processor waits, and back in their groups."""
        tasks = [task for named in groups.values() for tasks in named.values() for task in tasks]
        found = iter(self.bench.all(tasks))
        return {
            group: {name: tuple(islice(found, len(tasks))) for name, tasks in named.items()}
            for group, named in groups.items()
        }
