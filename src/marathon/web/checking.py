"""How far the attempts are that are being judged right now, for pages that ask."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from starlette.requests import HTTPConnection


@dataclass(frozen=True)
class Checking:
    """`of` is 0 as long as it is not known."""

    done: int
    of: int


class Checkings:
    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._now: dict[str, Checking] = {}

    def state(self, exercise_id: str) -> Checking | None:
        with self._lock:
            return self._now.get(exercise_id)

    @contextmanager
    def begin(self, exercise_id: str) -> Iterator[Callable[[int, int], None]]:
        """Gives what to tell the progress to; forgets it at the end."""

        def tell(done: int, of: int) -> None:
            with self._lock:
                self._now[exercise_id] = Checking(done, of)

        tell(0, 0)
        try:
            yield tell
        finally:
            with self._lock:
                self._now.pop(exercise_id, None)


def checkings(connection: HTTPConnection) -> Checkings:
    """The one of this application."""
    state = connection.app.state
    if not hasattr(state, "checkings"):
        state.checkings = Checkings()
    found: Checkings = state.checkings
    return found
