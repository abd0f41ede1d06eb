"""What the jail costs a child: forked plain, in the light jail and in the full one, taken in turns.

    python -m bench jail [--rounds 100]
    python bench/jail.py [--children 100] [--preload numpy] [--python /path/of/an/environment/bin/python]

Each kind has a zygote of its own. A child counts as ready when its cell is closed and it has said so;
"gone" is from its end to the kernel having taken everything apart. Times are medians, ratios of the same run.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bench.results import Section

ROUNDS = 100
SOURCE = Path(__file__).parents[1] / "src"
KINDS = {
    "plain fork": ("user", "stranger", "mount", "proc", "pid", "net", "ipc", "landlock", "seccomp"),
    "light jail": ("user", "stranger", "mount", "proc", "pid", "net", "ipc"),
    "full jail": (),
}


def main() -> None:
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("--children", type=int, default=100)
    wanted.add_argument("--preload", nargs="*", default=[])
    wanted.add_argument("--python", default=sys.executable)
    given = wanted.parse_args()
    sys.path.insert(0, str(SOURCE.parent))
    print(measure(given.children, given.preload, given.python).text())


def measure(rounds: int = ROUNDS, preload: Sequence[str] = (), python: str = sys.executable) -> Section:
    """So many children of every kind, one of each in a turn."""
    from bench.results import Section, Table  # noqa: PLC0415  not in the zygotes

    rows: dict[str, list[tuple[float, float]]] = {name: [] for name in KINDS}
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        Path(folder).chmod(0o755)
        zygotes = {
            name: Zygote(python, preload, Path(folder, str(number)), name)
            for number, name in enumerate(KINDS)
        }
        for turn in range(rounds + 5):
            for name, zygote in zygotes.items():
                times = zygote.fork()
                if turn >= 5:  # the first ones warm up
                    rows[name].append(times)
        for zygote in zygotes.values():
            zygote.close()
    columns = ("a child", "tier", "ready ms", "p95 ms", "added ms", "gone ms", "its zygote's start ms")
    return Section(
        "What the jail costs",
        "A child counts as ready when its cell is closed and it has said so; gone is from its end until "
        "the kernel has taken everything apart. A spare child is made ready before anybody waits for it.",
        [Table(columns, [row_of(zygotes[name], rows[name], rows["plain fork"], name) for name in KINDS])],
        notes=(f"{rounds} children of each kind{', with ' + ', '.join(preload) if preload else ''}.",),
    )


Times = list[tuple[float, float]]


def row_of(zygote: Zygote, times: Times, plain: Times, name: str) -> list[Any]:
    ready = [first for first, _ in times]
    middle = statistics.median(ready)
    return [
        name,
        zygote.tier,
        middle,
        statistics.quantiles(ready, n=20)[-1],
        middle - statistics.median(first for first, _ in plain),
        statistics.median(second for _, second in times),
        zygote.started,
    ]


class Zygote:
    """A process that forks a child for every line that it is sent, and tells how long it took."""

    def __init__(self, python: str, preload: Sequence[str], folder: Path, kind: str) -> None:
        (folder / "boxes").mkdir(parents=True)
        order = {"boxes": str(folder / "boxes"), "without": KINDS[kind], "preload": list(preload)}
        self._process = subprocess.Popen(
            [python, __file__, json.dumps(order)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": str(SOURCE),
                "MARATHON_BENCH_ZYGOTE": "1",
                "OMP_NUM_THREADS": "1",
            },
        )
        self.tier, self.started = self._hear()

    def fork(self) -> tuple[float, float]:
        assert self._process.stdin
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        ready, gone = self._hear()
        return ready, gone

    def _hear(self) -> list[float]:
        assert self._process.stdout
        heard: list[float] = json.loads(self._process.stdout.readline())
        return heard

    def close(self) -> None:
        self._process.kill()
        self._process.wait()


def be_zygote(order: dict[str, list[str]]) -> None:
    from marathon.engine import jail  # noqa: PLC0415  in another interpreter, perhaps
    from marathon.engine.jail import root  # noqa: PLC0415

    start = time.perf_counter()
    spec = jail.JailSpec(boxes=str(order["boxes"]), without=frozenset(order["without"]))
    held = jail.prepare_zygote(spec)
    took = (time.perf_counter() - start) * 1000
    import gc  # noqa: PLC0415
    import importlib  # noqa: PLC0415

    for name in order["preload"]:
        importlib.import_module(name)
    gc.collect()
    gc.freeze()
    isolation = held.describe()
    say([isolation.tier, took])
    box = f"{order['boxes']}/1"
    seen = f"{root.BOXES}/1" if Path(root.BOXES).exists() else box
    jail.make_box(seen, held.box_owner)
    for _ in sys.stdin:
        say(time_a_child(held, box))


def time_a_child(held: object, box: str) -> list[float]:
    listen, tell = os.pipe()
    start = time.perf_counter()
    child = held.fork_child()  # type: ignore[attr-defined]
    if child == 0:
        held.enter_child(box=box, keep_fds=(tell,))  # type: ignore[attr-defined]
        os.write(tell, b"x")
        os._exit(0)
    os.read(listen, 1)
    ready = time.perf_counter()
    os.waitpid(child, 0)
    gone = time.perf_counter()
    os.close(listen)
    os.close(tell)
    return [(ready - start) * 1000, (gone - ready) * 1000]


def say(values: Sequence[object]) -> None:
    print(json.dumps(values), flush=True)


if __name__ == "__main__":
    if os.environ.get("MARATHON_BENCH_ZYGOTE"):
        be_zygote(json.loads(sys.argv[1]))
    else:
        main()
