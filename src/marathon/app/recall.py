"""Between the verbs and the history: new events go in, and what they add up to comes out."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from marathon.core.history import Event, Kind
from marathon.core.record import Record

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from marathon.app.parts import Marathon
    from marathon.store import Store

Happening = tuple[Kind, str, Mapping[str, Any]]
"""Kind, subject and data of something that happened just now."""


class Memory:
    """What the history adds up to, kept up to date by reading only what is new."""

    def __init__(self, store: Store, *, renamed: Mapping[str, str], zone: tzinfo | None) -> None:
        self._store = store
        self._record = Record(renamed=renamed, zone=zone)
        self._sequence = 0
        self._lock = threading.Lock()

    def record(self) -> Record:
        """Everything up to now, events of another process of the same learner included."""
        with self._lock:
            news, self._sequence = self._store.news(self._sequence)
            if news:
                self._record = self._record.after(news)
            return self._record

    def settings(self) -> Mapping[str, Any]:
        return self.record().settings


def remember(m: Marathon, *happenings: Happening) -> None:
    """Keep what happened just now, all of it or none. When this returns it is on the disk."""
    write_down(m.store, m.clock(), *happenings)


def write_down(store: Store, at: datetime, *happenings: Happening) -> None:
    """Keep what happened at a moment."""
    store.record(
        *(Event(kind, subject, at, dict(data), str(uuid.uuid4())) for kind, subject, data in happenings)
    )
