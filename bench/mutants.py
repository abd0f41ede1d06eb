"""How many mutants of an exercise the judge gets through, in a second and for each processor.

Every mutant is judged as `marathon prove` does it: in the warm sandbox, up to its first check that fails, but
with nothing remembered from before. Mutants that never end take their whole time limit: they are counted.

Run: python -m bench mutants, or python -m bench.mutants [EXERCISE ...] for these alone
"""

from __future__ import annotations

import math
import statistics
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from bench.meter import Meter
from bench.results import Cell, Section, Table
from marathon.app.folders import find_folders
from marathon.app.proving.judging import Bench
from marathon.app.proving.ledger import Ledger
from marathon.app.proving.mutants import mutants
from marathon.app.proving.subjects import ExerciseSubject
from marathon.app.proving.trial import Tryout
from marathon.app.proving.workshop import Workshop, open_workshop
from marathon.app.tasks import Surroundings, build_task
from marathon.core.task import JudgeTask
from marathon.core.verdict import Verdict
from marathon.curriculum import read_path, where_is_path

JOBS = 2
EXERCISES = ("overtime-pay", "leap-year", "score-to-grade")
COLUMNS = ("exercise", "mutants", "alive", "stopped", "median ms", "a second for each processor",
           "a processor second")  # fmt: skip


class Rate(NamedTuple):
    """`wall` are seconds on the clock, with JOBS at a time; `cpu` what all processes together computed.

    On a busy computer only the latter says something.
    """

    verdicts: list[Verdict]
    wall: float
    cpu: float

    @property
    def by_clock(self) -> float:
        """In a second, for each processor."""
        return len(self.verdicts) / self.wall / JOBS

    def row(self, name: str) -> list[Cell]:
        return [
            name,
            len(self.verdicts),
            sum(verdict.passed for verdict in self.verdicts),
            sum(verdict.outcome == "stopped" for verdict in self.verdicts),
            statistics.median(verdict.seconds for verdict in self.verdicts) * 1000,
            self.by_clock,
            None if math.isnan(self.cpu) else len(self.verdicts) / self.cpu,
        ]


def tasks_of(name: str) -> tuple[Workshop, list[JudgeTask]]:
    """The workshop, warm, and the tasks of all mutants of an exercise."""
    root = where_is_path()
    path = read_path(root).path
    found = path.find_exercise(name)
    if found is None:
        sys.exit(f"there is no exercise {name}")
    place, exercise = found
    workshop = open_workshop(path, root, find_folders())
    framework = (exercise.frameworks or ("",))[0]
    around = Surroundings(root, {key: str(workshop.local(key)) for key in exercise.data})
    solution = exercise.solution(framework)
    task = build_task(place.specialization, exercise, code=solution, framework=framework, surroundings=around)
    seconds = min(workshop.judge(task).seconds for _ in range(3))
    with ThreadPoolExecutor(JOBS) as pool:
        bench = Bench(workshop.judge, pool, Ledger(None), "")
        tryout = Tryout(ExerciseSubject(exercise, place, root), framework, around, bench)
    return workshop, [tryout.hurried(mutant.code, seconds) for mutant in mutants(solution)]


def rate_of(name: str, meter: Meter) -> Rate:
    workshop, tasks = tasks_of(name)
    before, started = meter.read(), time.perf_counter()
    with ThreadPoolExecutor(JOBS) as pool:
        verdicts = list(pool.map(workshop.judge, tasks))
    wall, after = time.perf_counter() - started, meter.read()
    workshop.close()
    return Rate(verdicts, wall, (after.all - before.all) / 1000)


def measure(rounds: int = len(EXERCISES), names: Sequence[str] = ()) -> Section:
    """So many of the exercises, or those that are named."""
    with Meter() as meter:
        rates = {name: rate_of(name, meter) for name in names or EXERCISES[:rounds]}
    return Section(
        "Mutants",
        "A mutant is a solution with one small fault, judged up to the first check that sees it; "
        f"{JOBS} are judged at a time. Those that never end take their whole time limit.",
        [Table(COLUMNS, [rate.row(name) for name, rate in rates.items()])],
        {"a second a core": statistics.median(rate.by_clock for rate in rates.values())},
    )


if __name__ == "__main__":
    print(measure(names=sys.argv[1:]).text())
