"""The record of a history whose events may arrive late: what it adds up to depends on their time alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import islice

from marathon.core.history import Event
from marathon.core.record import Record

# How many of the latest events are kept at hand. Two programs of one computer write a moment apart, and an
# event that is late by no more than this costs adding up these again; only a merge costs adding up all.
RECENT = 200
_AT_ONCE = 1000

Key = tuple[datetime, str]
Everything = Callable[[], Iterable[Event]]


def order(event: Event) -> Key:
    """Events are put in order by their time, and those of the same moment by their id."""
    return event.at, event.id


@dataclass(frozen=True)
class Timeline:
    """`record` is what all events add up to, `settled` the same without the `recent` ones.

    Both are added up in the order of time, whatever order the events came in.
    """

    settled: Record
    record: Record
    settled_to: Key | None = None
    recent: tuple[Event, ...] = ()

    @classmethod
    def begin(cls, empty: Record, events: Iterable[Event] = ()) -> Timeline:
        """A timeline of `events`, which are in the order of time."""
        timeline, coming = cls(empty, empty), iter(events)
        while some := tuple(islice(coming, _AT_ONCE)):
            timeline = timeline._followed_by(some)
        return timeline

    def after(self, news: Sequence[Event], empty: Record, everything: Everything) -> Timeline:
        """The timeline with `news` in their places.

        `everything` gives all events, `news` included, in the order of time. It is asked only if some of the
        news are older than the recent events.
        """
        if not news:
            return self
        late = tuple(sorted(news, key=order))
        first = order(late[0])
        if not self.recent or first > order(self.recent[-1]):
            return self._followed_by(late)
        if self.settled_to and first <= self.settled_to:
            return Timeline.begin(empty, everything())
        anew = Timeline(self.settled, self.settled, self.settled_to)
        return anew._followed_by(tuple(sorted((*self.recent, *late), key=order)))

    def _followed_by(self, events: tuple[Event, ...]) -> Timeline:
        record, recent = self.record.after(events), (*self.recent, *events)
        if len(recent) <= 2 * RECENT:
            return Timeline(self.settled, record, self.settled_to, recent)
        old, recent = recent[:-RECENT], recent[-RECENT:]
        return Timeline(self.settled.after(old), record, order(old[-1]), recent)
