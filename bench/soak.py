"""Thousands of attempts in a row, every tenth of them hostile: does the service leak, or grow slower?

    python -m bench.soak [attempts]

Prints a row at the start, after every thousandth attempt and at the end. At the end the old service is timed
side by side with one that was started just then. The exit status is 1 if a process, descriptor, folder or
memory is left over, an honest submission does not pass, a hostile one does, or the old service is slower.
"""

from __future__ import annotations

import itertools
import os
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "tests" / "engine" / "attacks"), str(HERE.parent / "src")]

import arena as arenas  # noqa: E402
import corpus  # noqa: E402

from marathon.engine import Judge  # noqa: E402
from marathon.engine.jail import watch  # noqa: E402

# Families whose attacks end within a fraction of a second.
QUICK = (
    "early-exits", "outcomes-of-the-runner", "patched-libraries", "forged-reports", "lying-equality",
    "bytes", "messages", "crashes", "violence", "network", "named-classes", "mocks", "star-imports",
    "class-trees", "loading", "modules", "predictions",
)  # fmt: skip
EVERY = 1000
WARM_UP = 100
TIMED = 60
# What may differ between two looks at a healthy service. Some megabytes do: no object is left of an attempt
# (gc.get_objects), but the table of interned words, to which pathlib adds every part of every path, grows
# before it forgets, and the allocator keeps whole arenas for what is left in them.
MORE_DESCRIPTORS, MORE_MEGABYTES, SLOWER = 4, 25, 1.3


@dataclass(frozen=True)
class Look:
    """The service from outside: counts, megabytes (PSS) of itself and its zygotes, median milliseconds."""

    attempts: int
    processes: int
    descriptors: int
    folders: int
    service_mb: float
    zygotes_mb: float
    median_ms: float

    def row(self) -> str:
        return (
            f"{self.attempts:>9,}{self.processes:>11}{self.descriptors:>13}{self.folders:>9}"
            f"{self.service_mb:>12.1f}{self.zygotes_mb:>12.1f}{self.median_ms:>11.1f}"
        )


HEAD = " attempts  processes  descriptors  folders  service MB  zygotes MB  median ms"


def main(attempts: int) -> int:
    hostile = itertools.cycle(
        [a for a in corpus.attacks() if a.family in QUICK and not a.slow and not a.environment]
    )
    with Judge() as judge, arenas.opened(judge) as arena:
        judge.warm_up()
        faults = list(run(arena, judge, hostile, WARM_UP))
        print(HEAD)
        looks = [look(judge, arena, 0)]
        for done in range(0, attempts, EVERY):
            step = min(EVERY, attempts - done)
            faults += run(arena, judge, hostile, step)
            looks.append(look(judge, arena, done + step))
        faults += compare(looks[0], looks[-1])
        old, new = side_by_side(judge)
        print(
            f"the service after it all: {old:.1f} ms; one started just now: {new:.1f} ms (medians, in turns)"
        )
        if old > SLOWER * new:
            faults.append(f"it is {old / new:.2f} times as slow as a fresh one")
        faults += [f"left behind: {each}" for each in arena.leftovers()]
    print("\n".join(faults) or "no leak, no slow-down, no pass")
    return int(bool(faults))


def run(arena: arenas.Arena, judge: Judge, hostile: Iterator[Any], count: int) -> Iterator[str]:
    """So many attempts, every tenth hostile; what was wrong with them."""
    for number in range(count):
        if number % 10 == 9:
            attack = next(hostile)
            yield from (f"{attack.id}: {fault}" for fault in arena.faults_of(attack))
        elif not judge.judge(arenas.HONEST).passed:
            yield f"attempt {number}: an honest submission did not pass"


def look(judge: Judge, arena: arenas.Arena, attempts: int) -> Look:
    median = statistics.median(milliseconds(judge) for _ in range(TIMED))
    arena.leftovers()  # waits for the housekeeping
    zygotes = [pool._source._process.pid for pool in judge.pools.all() if hasattr(pool._source, "_process")]
    everything = [pid for zygote in zygotes for pid in watch.descendants(zygote)]
    found = Look(
        attempts=attempts,
        processes=len(everything) + 1,
        descriptors=sum(map(descriptors, [os.getpid(), *zygotes])),
        folders=len(list(judge._grounds.root.glob("*/*"))),
        service_mb=megabytes(os.getpid()),
        zygotes_mb=sum(map(megabytes, everything)),
        median_ms=median,
    )
    print(found.row(), flush=True)
    return found


def milliseconds(judge: Judge) -> float:
    started = time.perf_counter()
    judge.judge(arenas.HONEST)
    took = (time.perf_counter() - started) * 1000
    time.sleep(0.02)  # a person does not submit while the spare is being made
    return took


def side_by_side(old: Judge) -> tuple[float, float]:
    with Judge() as new:
        new.warm_up()
        for _ in range(5):
            milliseconds(new)
        rows = [(milliseconds(old), milliseconds(new)) for _ in range(TIMED)]
    return statistics.median(row[0] for row in rows), statistics.median(row[1] for row in rows)


def compare(first: Look, last: Look) -> Iterator[str]:
    if last.processes > first.processes:
        yield f"{last.processes - first.processes} processes more"
    if last.descriptors > first.descriptors + MORE_DESCRIPTORS:
        yield f"{last.descriptors - first.descriptors} descriptors more"
    if last.folders > first.folders:
        yield f"{last.folders - first.folders} folders more"
    for name in ("service_mb", "zygotes_mb"):
        more = getattr(last, name) - getattr(first, name)
        if more > MORE_MEGABYTES:
            yield f"{more:.0f} MB more ({name})"


def descriptors(pid: int) -> int:
    return len(list(Path(f"/proc/{pid}/fd").iterdir()))


def megabytes(pid: int) -> float:
    return watch._share(pid) / (1 << 20)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
