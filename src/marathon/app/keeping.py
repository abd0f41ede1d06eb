"""Keeps the learner's code in the history too, often enough and not with every keystroke."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import datetime, timedelta

from marathon.app.recall import Happening

EVERY = timedelta(minutes=1)


class Keeper:
    """Hands on the latest code of each exercise once a minute while it changes, and the rest at the end.

    The file is written with every save; this is the copy that survives the loss of the file.
    """

    def __init__(self, remember: Callable[[Happening], None], clock: Callable[[], datetime]) -> None:
        self._remember = remember
        self._clock = clock
        self._kept: dict[str, tuple[datetime, str]] = {}
        self._waiting: dict[str, Happening] = {}
        self._lock = threading.Lock()

    def save(self, exercise_id: str, code: str, framework: str) -> None:
        """The learner saved `code`."""
        now = self._clock()
        with self._lock:
            kept_at, kept = self._kept.get(exercise_id, (None, None))
            if kept == code:
                self._waiting.pop(exercise_id, None)
                return
            self._waiting[exercise_id] = ("save", exercise_id, {"code": code, "framework": framework})
            if kept_at is None or now - kept_at >= EVERY:
                self._hand_on(exercise_id)

    def kept_elsewhere(self, exercise_id: str, code: str) -> None:
        """The history got `code` another way, with an attempt for instance."""
        with self._lock:
            self._kept[exercise_id] = (self._clock(), code)
            self._waiting.pop(exercise_id, None)

    def flush(self) -> None:
        """Hand on everything that still waits."""
        with self._lock:
            for exercise_id in list(self._waiting):
                self._hand_on(exercise_id)

    def _hand_on(self, exercise_id: str) -> None:
        happening = self._waiting[exercise_id]
        self._remember(happening)
        del self._waiting[exercise_id]
        self._kept[exercise_id] = (self._clock(), happening[2]["code"])
