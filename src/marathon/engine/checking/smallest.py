"""The search for the smallest case that differs: as far as it gets in the time that it may take."""

from __future__ import annotations

import contextlib
import importlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from marathon.engine.checking.batches import Outcome
from marathon.engine.checking.bounds import Bounds
from marathon.engine.checking.shrinking import Case, simpler

# A learner waits this much longer for a case that is easier to read; and never more than a part of what is
# left of the attempt, so that the checks that follow are reached.
MOST_SECONDS = 1.5
MOST_OF_THE_REST = 0.2
MAX_ROUNDS = 60
MAX_CANDIDATES = 60
# Cases are tried together for so long; with slow submissions that is one at a time.
SLICE_SECONDS = 0.25


class Failure(NamedTuple):
    """A case on which the two differ, what came back, and what was expected."""

    case: Case
    found: Outcome
    wanted: Outcome

    def is_like(self, other: Failure) -> bool:
        """Whether they differ in the same way: a case on which it raises says nothing of a wrong result."""
        ends = self.found.ended, self.found.error, self.wanted.ended
        return ends == (other.found.ended, other.found.error, other.wanted.ended)


@dataclass
class Search:
    """`failing` gives the cases that differ, or None when the sandbox was lost and nothing more can be tried.

    `measure` says how large a case is; `call_seconds` how long a call takes.
    """

    failing: Callable[[Sequence[Case], float], list[Failure] | None]
    bounds: Bounds
    measure: Callable[[Case], Any]
    call_seconds: float
    ends: float

    def below(self, worst: Failure) -> Failure:
        """The smallest failure that is found, starting from one."""
        for _ in range(MAX_ROUNDS):
            smaller = self._one_below(worst)
            if smaller is None:
                return worst
            worst = smaller
        return worst

    def _one_below(self, worst: Failure) -> Failure | None:
        candidates = _smaller(simpler(worst.case, self.bounds), worst.case, self.measure)
        for part in self._parts(candidates[:MAX_CANDIDATES]):
            started = time.monotonic()
            failures = self.failing(part, self.ends)
            if failures is None:
                return None
            self.call_seconds = max(self.call_seconds, (time.monotonic() - started) / len(part))
            alike = next((failure for failure in failures if failure.is_like(worst)), None)
            if alike is not None:
                return alike
        return None

    def _parts(self, candidates: list[Case]) -> Iterator[list[Case]]:
        """As many at a time as a short while is enough for, until the time is up."""
        begin = 0
        while begin < len(candidates):
            left = self.ends - time.monotonic()
            if left < self.call_seconds:
                return
            count = max(1, int(min(SLICE_SECONDS, left) / max(self.call_seconds, 1e-6)))
            yield candidates[begin : begin + count]
            begin += count


def _smaller(cases: Iterable[Case], than: Case, measure: Callable[[Case], Any]) -> list[Case]:
    """The cases below one, the smallest first. What cannot be measured is no case."""
    found, limit = [], measure(than)
    for case in cases:
        with contextlib.suppress(Exception):
            size = measure(case)
            if size < limit:
                found.append((size, case))
    return [case for _, case in sorted(found, key=lambda pair: pair[0])]


def hurry_hypothesis() -> None:
    """Hypothesis looks for a smaller example for five minutes, unless it is told otherwise."""
    with contextlib.suppress(ImportError, AttributeError):
        engine = importlib.import_module("hypothesis.internal.conjecture.engine")
        engine.MAX_SHRINKING_SECONDS = MOST_SECONDS  # type: ignore[attr-defined]


def time_for(attempt_ends: float) -> float:
    """Until when a search may go on."""
    now = time.monotonic()
    return now + min(MOST_SECONDS, MOST_OF_THE_REST * max(0.0, attempt_ends - now))
