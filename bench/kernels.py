"""Time from asking for a lesson's Python to its first result: forked from a zygote, and started afresh.

python -m bench kernels [--rounds 3]
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from bench.results import Cell, Section, Table, middle, slow
from marathon.core.curriculum import Specialization
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge
from marathon.engine.environments import Environments, cache_folder, specs_of
from marathon.engine.kernels import Kernels, LessonKernel

SCIENCE = "import numpy, pandas, matplotlib.pyplot\nprint(pandas.DataFrame({'a': numpy.arange(3)}).a.sum())"
KERAS = "import tensorflow, keras\nprint(keras.backend.backend())"
TORCH = "import torch\nprint(torch.nn.Linear(2, 1).bias.shape)"
ROUNDS = 3
# With a spare that waits already; forked when asked for; a process of its own, as where there is no fork.
WAYS = ("spare", "forked", "afresh")
Measured = tuple[float, float]  # seconds to the first result, and MB of its own that the kernel then holds


@dataclass(frozen=True)
class Case:
    """A first cell as lessons of an environment have it."""

    name: str
    environment: str
    framework: str
    cell: str


CASES = (
    Case("plain Python", "", "", "print(sum(range(4)))"),
    Case("science", "machine-learning", "", SCIENCE),
    Case("TensorFlow", "tensorflow-developer", "tensorflow", KERAS),
    Case("PyTorch", "tensorflow-developer", "torch", TORCH),
)


class Bench:
    """The same cells, in kernels of all ways, of the environments that are on this computer."""

    def __init__(self, judge: Judge, scratch: Path) -> None:
        root = where_is_path()
        specializations = read_path(root).path.specializations
        self.environments = Environments(cache_folder() / "environments", specs_of(root, specializations))
        self._of: dict[str, Specialization] = {one.environment: one for one in specializations}
        self._judge = judge
        python = self.environments.python
        self._spared = Kernels(python, pools=judge.pools, scratch=scratch)
        self._afresh = Kernels(python, scratch=scratch)
        self._scratch = scratch

    def cases(self) -> Iterator[Case]:
        for case in CASES:
            if self.environments.python(case.environment, case.framework):
                yield case
            else:
                print(f"{case.name}: left out, the environment {case.environment} is not here")

    def warm(self, case: Case) -> None:
        """A zygote, and a spare kernel of it."""
        first_result(self._spared, case, self._of[case.environment].preload)

    def time(self, case: Case, way: str) -> Measured:
        preload = self._of[case.environment].preload
        if way == "afresh":
            return first_result(self._afresh, case, preload)
        if way == "spare":
            time.sleep(2.0)  # a person reads before the first Run
            return first_result(self._spared, case, preload)
        without_spare = Kernels(self.environments.python, pools=self._judge.pools, scratch=self._scratch)
        try:
            return first_result(without_spare, case, preload)
        finally:
            without_spare.close()

    def close(self) -> None:
        self._spared.close()
        self._afresh.close()


def first_result(kernels: Kernels, case: Case, preload: tuple[str, ...]) -> Measured:
    started = time.perf_counter()
    kernel = kernels.start_now("bench", case.environment, case.framework, preload=preload)
    said = list(kernel.execute_now(case.cell))
    took = time.perf_counter() - started
    assert said[-1].name == "ok", said
    size = own_memory(kernel)
    kernels.shutdown_now("bench")
    return took, size


def own_memory(kernel: LessonKernel) -> float:
    """MB that nobody shares with the kernel, as it tells itself."""
    code = """
with open("/proc/self/smaps_rollup") as lines:
    print(sum(int(line.split()[1]) for line in lines if line.startswith("Private_")) / 1024)
"""
    return float("".join(event.text for event in kernel.execute_now(code)))


def rows_of(name: str, times: dict[str, list[Measured]]) -> list[list[Cell]]:
    fresh = middle([seconds for seconds, _ in times["afresh"]])
    rows: list[list[Cell]] = []
    for way in WAYS:
        seconds = [one * 1000 for one, _ in times[way]]
        size = middle([size for _, size in times[way]])
        rows.append([name, way, middle(seconds), slow(seconds), fresh * 1000 / middle(seconds), size])
    return rows


def measure(rounds: int = ROUNDS) -> Section:
    """All cases, all ways in turns."""
    rows: list[list[Cell]] = []
    with Judge() as judge, tempfile.TemporaryDirectory() as scratch:
        tier = judge.isolation().tier
        bench = Bench(judge, Path(scratch))
        try:
            for case in bench.cases():
                bench.warm(case)
                times: dict[str, list[Measured]] = {way: [] for way in WAYS}
                for _ in range(rounds):
                    for way in WAYS:
                        times[way].append(bench.time(case, way))
                rows += rows_of(case.name, times)
        finally:
            bench.close()
    columns = (
        "first cell of a lesson",
        "its Python",
        "p50 ms",
        "p95 ms",
        "faster than afresh",
        "MB of its own",
    )
    return Section(
        "The Python of a lesson",
        "From asking for a lesson's Python to the result of its first cell: with a spare that waits already, "
        "forked when asked for, and as a process of its own, as where there is no fork.",
        [Table(columns, rows)],
        notes=(f"Isolation tier {tier}; {rounds} rounds.",),
    )
