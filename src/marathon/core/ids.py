"""Ids of events that come in the order in which the events happened (UUIDs of version 7, RFC 9562)."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from datetime import datetime

_MOST = 0xFFF


class Ids:
    """Gives ids; `chance` gives so many random bits. Thread-safe.

    Of two ids for the same millisecond the later one is greater, for a clock may stand still between two
    events (on some systems for many milliseconds), and events of one moment are put in order by their ids.
    """

    def __init__(self, chance: Callable[[int], int]) -> None:
        self._chance = chance
        self._lock = threading.Lock()
        self._moment = -1
        self._number = 0

    def next(self, at: datetime) -> str:
        """The id of what happens at a moment."""
        moment = int(at.timestamp() * 1000)
        with self._lock:
            self._number = self._number + 1 if moment == self._moment else 0
            self._moment = moment
            number = min(self._number, _MOST)
        value = (moment << 80) | (0x7 << 76) | (number << 64) | (0b10 << 62) | self._chance(62)
        return str(uuid.UUID(int=value))
