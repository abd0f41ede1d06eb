"""Where the time of a small verdict goes: by stretch of the clock, and by process.

python -m bench profile [--rounds 40]

Time on a processor is told by the kernel for every process (/proc/PID/schedstat), so that a busy computer
does not spoil it; waiting for a processor is told beside it.
"""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from unittest.mock import patch

from bench.meter import Meter
from bench.results import Cell, Section, Table, middle
from bench.tasks import CALLS, RIGHT, WRONG, Small
from marathon.engine import Judge
from marathon.engine.attempt import Attempt
from marathon.engine.pools import Pool
from marathon.engine.zygotes import Child

ROUNDS = 40
PAUSE = 0.2
TASKS = {"right": RIGHT, "wrong": WRONG, "128 calls": CALLS}
STRETCHES = {
    "handed over": "two children taken, and given their work",
    "first check": "submission laid out, checks loaded and collected, the first check run",
    "last check": "the other checks run",
    "told": "the judge's last word",
    "taken apart": "both children ended",
    "put together": "the verdict made",
}
SIDES = ("judge", "sandbox")


@dataclass(frozen=True)
class Spent:
    """Of one process so far: milliseconds on a processor and waiting for one, pages made its own."""

    on: float = 0.0
    waiting: float = 0.0
    faults: int = 0

    def since(self, earlier: Spent) -> Spent:
        return Spent(self.on - earlier.on, self.waiting - earlier.waiting, self.faults - earlier.faults)


def spent(pid: int) -> Spent:
    """Raises ProcessLookupError or FileNotFoundError where the process has ended."""
    on, waiting, _ = Path(f"/proc/{pid}/schedstat").read_text().split()
    faults = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[7]
    return Spent(int(on) / 1e6, int(waiting) / 1e6, int(faults))


class Notes:
    """Listens in on a judge: when its attempt came to what, and what its two children had spent by then."""

    def __init__(self) -> None:
        self.stamps: dict[str, float] = {}
        self.ready: dict[str, Spent] = {}
        self.within: dict[str, Spent] = {}
        self._children: dict[str, Child] = {}

    @contextmanager
    def listening(self) -> Iterator[None]:
        take, keep, begin, end = Pool.take, Pool.keep_code, Attempt._begin, Attempt.end

        def taken(pool: Pool) -> Child:
            child = take(pool)
            self._children[pool.kind.role] = child
            self.ready[pool.kind.role] = spent(child.pid)
            return child

        def begun(attempt: Attempt) -> None:
            begin(attempt)
            self.stamps["handed over"] = time.perf_counter()

        def kept(pool: Pool, checks: str, code: bytes | None) -> None:
            self.stamps["told"] = time.perf_counter()
            for role, child in self._children.items():
                with suppress(OSError):  # the judge's process may be quicker
                    self.within[role] = spent(child.pid).since(self.ready[role])
            keep(pool, checks, code)

        def ended(attempt: Attempt) -> None:
            end(attempt)
            self.stamps["taken apart"] = time.perf_counter()

        with ExitStack() as stack:
            for where, name, what in (
                (Pool, "take", taken), (Pool, "keep_code", kept), (Attempt, "_begin", begun),
                (Attempt, "end", ended),
            ):  # fmt: skip
                stack.enter_context(patch.object(where, name, what))
            yield

    def heard(self, done: int, of: int) -> None:
        """A check was reported."""
        del of
        self.stamps["first check" if done == 1 else "last check"] = time.perf_counter()


@dataclass(frozen=True)
class Look:
    """One verdict: milliseconds of each stretch, what each process spent, and all processors together."""

    stretches: dict[str, float]
    ready: dict[str, Spent]
    within: dict[str, Spent]
    service: float
    everything: float


def look(judge: Judge, notes: Notes, small: Small, meter: Meter) -> Look:
    before = meter.read().all
    time.sleep(PAUSE)  # the spares settle, and what the last attempt left is cleared away
    mine, started = time.thread_time(), time.perf_counter()
    notes.stamps.clear()
    judge.judge(small.task(), progress=notes.heard)
    notes.stamps["put together"] = time.perf_counter()
    mine = (time.thread_time() - mine) * 1000
    time.sleep(PAUSE)  # taking apart, and making new spares, belongs to the price
    stamps = [started, *(notes.stamps[name] for name in STRETCHES)]
    took = [(late - early) * 1000 for early, late in pairwise(stamps)]
    return Look(
        dict(zip(STRETCHES, took, strict=True)),
        dict(notes.ready),
        dict(notes.within),
        mine,
        meter.read().all - before,
    )


def measure(rounds: int = ROUNDS) -> Section:
    """Three small tasks in turns."""
    looks: dict[str, list[Look]] = defaultdict(list)
    notes = Notes()
    with ExitStack() as stack:
        meter = stack.enter_context(Meter())
        judge = stack.enter_context(Judge())
        judge.warm_up()
        stack.enter_context(notes.listening())
        for turn in range(-2, rounds):
            for name, small in TASKS.items():
                found = look(judge, notes, small, meter)
                if turn >= 0:
                    looks[name].append(found)
    return Section(
        "Where the time of a small verdict goes",
        "The first table is by the clock. The second is time on a processor, as the kernel counts it for "
        "each process, and so the same on a busy computer; making ready is done before anybody waits, and "
        "taking apart after the verdict is there, but both use processors that others could use. "
        "The third counts pages of memory: each is shared after a fork, and is made a process's own when it "
        "is first written to.",
        [by_the_clock(looks), by_process(looks), pages(looks)],
        notes=(f"{rounds} verdicts of each task, medians; tasks are those of the first table of this page.",),
    )


def by_the_clock(looks: dict[str, list[Look]]) -> Table:
    rows: list[list[Cell]] = [
        [words, *(middle([one.stretches[name] for one in seen]) for seen in looks.values())]
        for name, words in STRETCHES.items()
    ]
    rows.append(
        ["all of it", *(middle([sum(one.stretches.values()) for one in seen]) for seen in looks.values())]
    )
    return Table(("ms by the clock", *looks), rows)


def by_process(looks: dict[str, list[Look]]) -> Table:
    def row(words: str, what: Callable[[Look], float]) -> list[Cell]:
        return [words, *(middle([what(one) for one in seen]) for seen in looks.values())]

    rows = [
        row("service", lambda one: one.service),
        row("judge, within the attempt", lambda one: one.within["judge"].on),
        row("sandbox, within the attempt", lambda one: one.within["sandbox"].on),
        row("judge, made ready", lambda one: one.ready["judge"].on),
        row("sandbox, made ready and jailed", lambda one: one.ready["sandbox"].on),
        row("forking, taking apart, clearing away", _the_rest),
        row("all processes", lambda one: one.everything),
        row("(both waited for a processor)", lambda one: sum(each.waiting for each in one.within.values())),
    ]
    return Table(("ms on a processor", *looks), rows)


def _the_rest(one: Look) -> float:
    known = [each.on for each in (*one.ready.values(), *one.within.values())]
    return one.everything - one.service - sum(known)


def pages(looks: dict[str, list[Look]]) -> Table:
    rows: list[list[Cell]] = [
        [
            f"{role}, {when}",
            *(
                round(middle([getattr(one, attribute)[role].faults for one in seen]))
                for seen in looks.values()
            ),
        ]
        for role in SIDES
        for when, attribute in (("made ready", "ready"), ("within the attempt", "within"))
    ]
    return Table(("page faults", *looks), rows)
