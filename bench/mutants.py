"""How many mutants of an exercise the judge gets through, in a second and for each processor.

Every mutant is judged as `marathon prove` does it: in the warm sandbox, up to its first check that fails, but
with nothing remembered from before. Mutants that never end take their whole time limit: they are counted.

Run: python -m bench.mutants [EXERCISE ...]      (overtime-pay by default)
"""

from __future__ import annotations

import contextlib
import os
import statistics
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

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


class Rate(NamedTuple):
    """`wall` are seconds on the clock, with JOBS at a time; `cpu` what all processes together computed.

    On a busy computer only the latter says something.
    """

    verdicts: list[Verdict]
    wall: float
    cpu: float | None

    def row(self, name: str) -> str:
        count = len(self.verdicts)
        endless = sum(verdict.outcome == "stopped" for verdict in self.verdicts)
        passed = sum(verdict.passed for verdict in self.verdicts)
        median = statistics.median(verdict.seconds for verdict in self.verdicts) * 1000
        by_cpu = "" if self.cpu is None else f"{count / self.cpu:.1f}"
        return (
            f"| {name} | {count} | {passed} | {endless} | {median:.0f} | {count / self.wall / JOBS:.1f} "
            f"| {by_cpu} |"
        )


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


class Meter:
    """CPU seconds of this process and of all that come from it, by a control group; None without one.

    Zygotes leave it to the kernel to clear their children away, so that nobody is told what those used.
    """

    def __init__(self) -> None:
        self._group = self._open()

    @staticmethod
    def _open() -> Path | None:
        for top in (Path("/sys/fs/cgroup/cpuacct"), Path("/sys/fs/cgroup")):
            group = top / f"marathon-bench-{os.getpid()}"
            try:
                group.mkdir()
                (group / "cgroup.procs").write_text(str(os.getpid()), "utf-8")
            except OSError:
                continue
            return group
        return None

    def read(self) -> float | None:
        if self._group is None:
            return None
        if (self._group / "cpuacct.usage").exists():
            return int((self._group / "cpuacct.usage").read_text("utf-8")) / 1e9
        return int((self._group / "cpu.stat").read_text("utf-8").split()[1]) / 1e6

    def close(self) -> None:
        if self._group is not None:
            with contextlib.suppress(OSError):
                (self._group.parent / "cgroup.procs").write_text(str(os.getpid()), "utf-8")
                self._group.rmdir()


def measure(name: str, meter: Meter) -> Rate:
    workshop, tasks = tasks_of(name)
    before, started = meter.read(), time.perf_counter()
    with ThreadPoolExecutor(JOBS) as pool:
        verdicts = list(pool.map(workshop.judge, tasks))
    wall, after = time.perf_counter() - started, meter.read()
    workshop.close()
    return Rate(verdicts, wall, None if before is None or after is None else after - before)


def main() -> None:
    print("| exercise | mutants | alive | stopped | median ms | a second a core | a CPU second |")
    print("|---|---|---|---|---|---|---|")
    meter = Meter()
    try:
        for name in sys.argv[1:] or ["overtime-pay"]:
            print(measure(name, meter).row(name), flush=True)
    finally:
        meter.close()


if __name__ == "__main__":
    main()
