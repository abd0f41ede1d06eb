"""How long a call of the submission may take, in CPU time and on the clock."""

from __future__ import annotations

import contextlib
import time
from collections.abc import Iterator

from marathon.engine.processes import cpu_seconds, crowded_seconds

TICK = 0.2
# A call that computes nothing may take its time, and a crowded machine takes time from it; but not for ever.
WALL_FACTOR = 3.0
CROWDED_FACTOR = 8.0


class Clock:
    """`call_seconds` is CPU time; three times as much may pass on the clock, and eight where it is crowded.

    `ends` is the attempt's.
    """

    def __init__(self, *, pid: int, call_seconds: float, ends: float) -> None:
        self.call_seconds, self.ends = call_seconds, ends
        self._pid = pid
        self._started = self._cpu_at_start = self._next_look = self._crowded_at_start = 0.0

    def watch(self, pid: int) -> None:
        """The submission lives in another process from now on."""
        self._pid = pid

    def start(self) -> None:
        """A call begins."""
        self._started, self._cpu_at_start = time.monotonic(), -1.0
        self._crowded_at_start = -1.0

    @contextlib.contextmanager
    def until(self, ends: float) -> Iterator[None]:
        """What is asked meanwhile is given up at that moment, if it is before the end of the attempt."""
        before, self.ends = self.ends, min(self.ends, ends)
        try:
            yield
        finally:
            self.ends = before

    @property
    def is_due(self) -> bool:
        """Whether somebody who talks all the time should be looked at again."""
        return time.monotonic() > self._next_look

    def is_up(self) -> bool:
        now = time.monotonic()
        self._next_look = now + TICK
        if now > self.ends or now - self._started > WALL_FACTOR * self.call_seconds + self._crowded():
            return True
        used = cpu_seconds(self._pid)
        if used is None:
            used = now - self._started
        if self._cpu_at_start < 0:
            self._cpu_at_start = max(0.0, used - TICK)
        return used - self._cpu_at_start > self.call_seconds

    def _crowded(self) -> float:
        """Seconds since the first look at this call in which somebody waited for a turn, as many as count."""
        crowded = crowded_seconds()
        if self._crowded_at_start < 0:
            self._crowded_at_start = crowded
        return min(crowded - self._crowded_at_start, (CROWDED_FACTOR - WALL_FACTOR) * self.call_seconds)
