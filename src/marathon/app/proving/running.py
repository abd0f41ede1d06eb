"""Runs what has to be run, several at a time, and goes on when one of them breaks."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from concurrent.futures import Executor, ThreadPoolExecutor, as_completed
from dataclasses import dataclass, field
from typing import Any

from marathon.core.faults import Fault

Told = Callable[[int, int, str], None]
"""Told how many parts are done, of how many, and which is at work."""

Say = Callable[[str], None]


@dataclass(frozen=True)
class Outcome:
    """What came of a unit: its faults, and its numbers for the report. `kind` says of what."""

    kind: str
    faults: tuple[Fault, ...] = ()
    numbers: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Unit:
    """Something to run. `file` is where a fault is reported if it breaks; `work` may use the executor."""

    label: str
    file: str
    work: Callable[[Executor, Say], Outcome]


@dataclass
class Tally:
    """Counts what is done, for whoever watches. Safe to use from several threads."""

    told: Told
    total: int
    done: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)

    def say(self, label: str) -> None:
        with self.lock:
            self.told(self.done, self.total, label)

    def finish(self, label: str) -> None:
        with self.lock:
            self.done += 1
            self.told(self.done, self.total, label)


def run_units(units: Iterable[Unit], jobs: int, told: Told) -> list[Outcome]:
    """What came of every unit, `jobs` at a time.

    Units wait for what they give to the executor, so they have threads of their own.
    An interruption drops what has not begun; what was found out is in the ledgers.
    """
    todo = list(units)
    tally = Tally(told, len(todo))
    with ThreadPoolExecutor(jobs) as hands, ThreadPoolExecutor(jobs) as heads:
        asked = [heads.submit(_run, unit, hands, tally) for unit in todo]
        try:
            return [future.result() for future in as_completed(asked)]
        except BaseException:
            for pool in (heads, hands):
                pool.shutdown(wait=False, cancel_futures=True)
            raise


def _run(unit: Unit, hands: Executor, tally: Tally) -> Outcome:
    tally.say(unit.label)
    try:
        return _work(unit, hands, tally)
    except Exception as error:  # noqa: BLE001 - whatever breaks here is one unit's, and is reported
        return Outcome("broken", (_broken(unit, error),))
    finally:
        tally.finish(unit.label)


def _work(unit: Unit, hands: Executor, tally: Tally) -> Outcome:
    try:
        return unit.work(hands, tally.say)
    except SystemError:
        # Python 3.11 counts how deep the reading of a program is for all threads together, and now and then
        # miscounts. What was judged is in the ledger.
        return unit.work(hands, tally.say)


def _broken(unit: Unit, error: Exception) -> Fault:
    what = f"proving {unit.label} broke: {type(error).__name__}: {error}"
    mend = "If the content is right, this is a fault of the prover or the judge: report it."
    return Fault(unit.file, 0, "prover", what, mend)
