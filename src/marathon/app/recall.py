"""Between the verbs and the history: new events go in, and what they add up to comes out."""

from __future__ import annotations

import heapq
import secrets
import threading
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from marathon.core.history import Event, Kind
from marathon.core.ids import Ids
from marathon.core.record import Record
from marathon.core.timeline import Timeline, order

if TYPE_CHECKING:
    from datetime import datetime, tzinfo

    from marathon.app.parts import Marathon
    from marathon.store import Store

Happening = tuple[Kind, str, Mapping[str, Any]]
"""Kind, subject and data of something that happened just now."""

_ids = Ids(secrets.randbits)


class Memory:
    """What the history adds up to, kept up to date by reading only what is new."""

    def __init__(self, store: Store, *, renamed: Mapping[str, str], zone: tzinfo | None) -> None:
        self._store = store
        self._empty = Record(renamed=renamed, zone=zone)
        self._timeline: Timeline | None = None
        self._sequence = 0
        self._lock = threading.Lock()

    def record(self) -> Record:
        """Everything up to now, events of another process of the same learner included."""
        with self._lock:
            if self._timeline is None:
                self._sequence = self._store.latest()
                self._timeline = Timeline.begin(self._empty, self._everything())
            news, self._sequence = self._store.news(self._sequence)
            self._timeline = self._timeline.after(news, self._empty, self._everything)
            return self._timeline.record

    def record_with(self, news: Iterable[Event]) -> Record:
        """What everything would add up to, if these events had happened as well."""
        self.record()
        both = heapq.merge(self._everything(), sorted(news, key=order), key=order)
        return Timeline.begin(self._empty, both).record

    def _everything(self) -> Iterator[Event]:
        return self._store.events(upto=self._sequence)

    def settings(self) -> Mapping[str, Any]:
        return self.record().settings


def remember(m: Marathon, *happenings: Happening) -> None:
    """Keep what happened just now, all of it or none. When this returns it is on the disk."""
    write_down(m.store, m.clock(), *happenings)


def write_down(store: Store, at: datetime, *happenings: Happening) -> None:
    """Keep what happened at a moment."""
    store.record(*(Event(kind, subject, at, dict(data), _ids.next(at)) for kind, subject, data in happenings))
