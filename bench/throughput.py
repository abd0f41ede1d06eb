"""Many at once: verdicts a second on all processors, each in the full jail, and the memory that it takes.

python -m bench throughput [--rounds 300]
"""

from __future__ import annotations

import itertools
import os
import threading
import time
from contextlib import ExitStack
from dataclasses import dataclass

from bench.machine import processes, resident
from bench.meter import Meter
from bench.results import Cell, Section, Table, middle, slow
from bench.tasks import RIGHT
from marathon.engine import Judge

ROUNDS = 300
WORKERS = (1, 2, 4, 8)


@dataclass(frozen=True)
class Run:
    """So many attempts through one judge; processor milliseconds are of all processes, NaN where unknown."""

    workers: int
    a_second: float
    p50: float
    p95: float
    user_ms: float
    system_ms: float
    megabytes: float

    def row(self) -> list[Cell]:
        known = self.user_ms == self.user_ms
        return [
            self.workers,
            self.a_second,
            self.p50,
            self.p95,
            self.user_ms if known else None,
            self.system_ms if known else None,
            self.megabytes,
        ]


def measure(rounds: int = ROUNDS) -> Section:
    """The same small exercise by more and more people at once."""
    with ExitStack() as stack:
        meter = stack.enter_context(Meter())
        judge = stack.enter_context(Judge())
        judge.warm_up()
        run(judge, meter, workers=2, attempts=20)
        runs = [run(judge, meter, workers=workers, attempts=rounds) for workers in WORKERS]
        isolation = judge.isolation()
    best = max(runs, key=lambda one: one.a_second)
    columns = ("at once", "verdicts a second", "p50 ms", "p95 ms", "processor ms, programs",
               "processor ms, kernel", "MB of service and zygotes")  # fmt: skip
    return Section(
        "Throughput with full isolation",
        "Attempts of the task with 8 checks and 15 calls through one judge, right answers, one after "
        "another by so many threads at once. Processor time is that of all processes for one verdict, "
        "starting and ending them included.",
        [Table(columns, [one.row() for one in runs])],
        {
            "a second": best.a_second,
            "processor ms": best.user_ms + best.system_ms,
            "grown MB": runs[-1].megabytes - runs[0].megabytes,
        },
        (
            f"Isolation tier {isolation.tier}; {rounds} attempts in each row.",
            f"{len(WORKERS) * rounds:,} attempts changed the memory by "
            f"{runs[-1].megabytes - runs[0].megabytes:+.1f} MB. "
            "`python -m bench.soak 10000` does ten thousand, a tenth of them hostile, and fails where "
            "anything is left over.",
        ),
    )


def run(judge: Judge, meter: Meter, *, workers: int, attempts: int) -> Run:
    turns = itertools.count()
    times: list[float] = []
    faults: list[str] = []

    def work() -> None:
        while next(turns) < attempts:
            started = time.perf_counter()
            verdict = judge.judge(RIGHT.task())
            times.append((time.perf_counter() - started) * 1000)
            if not verdict.passed:
                faults.append(str(verdict))

    threads = [threading.Thread(target=work) for _ in range(workers)]
    before, started = meter.read(), time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took, after = time.perf_counter() - started, meter.read()
    assert not faults, faults[0]
    user, system = (after.programs - before.programs) / attempts, (after.kernel - before.kernel) / attempts
    return Run(workers, attempts / took, middle(times), slow(times), user, system, memory(judge))


def memory(judge: Judge) -> float:
    """Megabytes of the service and its warm processes, once nothing is judged any more."""
    time.sleep(1)
    return sum(map(resident, [os.getpid(), *processes(judge)]))
