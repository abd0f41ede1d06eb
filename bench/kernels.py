"""Time from asking for a lesson's Python to its first result: forked from a zygote, and started afresh.

Run: python -m bench.kernels [rounds]
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from marathon.core.curriculum import Specialization
from marathon.curriculum import read_path, where_is_path
from marathon.engine import Judge
from marathon.engine.environments import Environments, cache_folder, specs_of
from marathon.engine.kernels import Kernels, LessonKernel

SCIENCE = "import numpy, pandas, matplotlib.pyplot\nprint(pandas.DataFrame({'a': numpy.arange(3)}).a.sum())"
KERAS = "import tensorflow, keras\nprint(keras.backend.backend())"
TORCH = "import torch\nprint(torch.nn.Linear(2, 1).bias.shape)"
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


def show(name: str, times: dict[str, list[Measured]]) -> None:
    fresh = statistics.median(seconds for seconds, _ in times["afresh"])
    for way in WAYS:
        seconds = sorted(one for one, _ in times[way])
        p50, p95 = statistics.median(seconds), seconds[int(0.95 * (len(seconds) - 1))]
        size = statistics.median(size for _, size in times[way])
        print(f"{name:<14}{way:<8}{p50 * 1000:>9.0f}{p95 * 1000:>9.0f}{fresh / p50:>9.1f}x{size:>11.0f}")


def main(rounds: int) -> None:
    with Judge() as judge, tempfile.TemporaryDirectory() as scratch:
        bench = Bench(judge, Path(scratch))
        try:
            print(f"{rounds} rounds, isolation tier {judge.isolation().tier}")
            print(f"{'first result':<14}{'':<8}{'p50 ms':>9}{'p95 ms':>9}{'ratio':>10}{'own MB':>11}")
            for case in bench.cases():
                bench.warm(case)
                times: dict[str, list[Measured]] = {way: [] for way in WAYS}
                for _ in range(rounds):
                    for way in WAYS:
                        times[way].append(bench.time(case, way))
                show(case.name, times)
        finally:
            bench.close()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10)
