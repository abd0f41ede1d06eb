"""What to review today, in which order, and when to leave it at that."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from marathon.core.deck import Deck, Item, standing
from marathon.core.record import Record
from marathon.core.reviews import BREAK
from marathon.core.schedule import Scheduled, loss

# Of the places of a day, new cards have this share even when older ones could fill it.
NEW_SHARE = 4
# Exercises take minutes, so that one day brings no more of them.
EXERCISES = 2
# After a break a day has half of its places, and this many at least.
FEW = 5


@dataclass(frozen=True)
class Habits:
    """How many cards a day at most, and how many new ones among them."""

    cap: int = 20
    new: int = 8


@dataclass(frozen=True)
class Sorted:
    """The deck, sorted by what each thing needs now.

    `again` was missed today and is due once more, `waiting` will be later today; `old` was reviewed before,
    `new` never; `aside` was missed too often. `done` counts what was reviewed today, `begun` the new cards
    among it.
    """

    at: datetime
    habits: Habits
    again: tuple[Item, ...] = ()
    waiting: tuple[Item, ...] = ()
    old: tuple[Item, ...] = ()
    new: tuple[Item, ...] = ()
    exercises: tuple[Item, ...] = ()
    aside: tuple[Item, ...] = ()
    done: int = 0
    begun: int = 0
    back: bool = False

    @property
    def cap(self) -> int:
        """The places of this day."""
        return max(FEW, self.habits.cap // 2) if self.back else self.habits.cap

    @property
    def room(self) -> int:
        """The places of this day that are free."""
        return max(0, self.cap - self.done)

    @property
    def places(self) -> tuple[int, int, int]:
        """How many old and new cards, and exercises, have a place."""
        tasks = min(len(self.exercises), EXERCISES, self.room)
        room = self.room - tasks
        if self.back:
            return min(len(self.old), room), 0, tasks
        free = max(room - len(self.old), room // NEW_SHARE)
        new = max(0, min(len(self.new), self.habits.new - self.begun, free))
        return min(len(self.old), room - new), new, tasks

    @property
    def count(self) -> int:
        """How many are to be reviewed now."""
        return len(self.again) + sum(self.places)

    @property
    def left(self) -> int:
        """How many are due and have no place today."""
        return len(self.old) + len(self.new) + len(self.exercises) - sum(self.places)


@dataclass
class _Sorting:
    again: list[Item] = field(default_factory=list)
    waiting: list[Item] = field(default_factory=list)
    old: list[Item] = field(default_factory=list)
    new: list[Item] = field(default_factory=list)
    exercises: list[Item] = field(default_factory=list)
    aside: list[Item] = field(default_factory=list)
    done: int = 0
    begun: int = 0

    def add(self, item: Item, now: Scheduled, *, at: datetime, today: bool) -> None:
        self.done += today
        if item.finished:
            return
        if now.due > at:
            if now.step and today:
                self.waiting.append(item)
        elif today:
            self.again.append(item)
        elif item.exercise:
            self.exercises.append(item)
        else:
            (self.old if now.last else self.new).append(item)


def sort(deck: Deck, record: Record, at: datetime, habits: Habits) -> Sorted:
    """What each thing of the deck needs at a moment."""
    today = record.day(at)
    found = _Sorting()
    for item in deck.values():
        past = record.reviews.items.get(item.key)
        if past and past.aside:
            found.aside.append(item)
            continue
        now = standing(item, record)
        lately = now.last is not None and at - now.last < timedelta(days=1)
        reviewed = lately and record.day(now.last or at) == today
        found.begun += bool(reviewed and past and item.card and record.day(past.reviews[0].at) == today)
        found.add(item, now, at=at, today=reviewed)
    lists = {name: tuple(value) for name, value in vars(found).items() if isinstance(value, list)}
    back = len(found.old) > habits.cap and _after_a_break(record, at)
    return Sorted(at, habits, **lists, done=found.done, begun=found.begun, back=back)


def line_up(found: Sorted, record: Record) -> tuple[Item, ...]:
    """What is to be reviewed now, in order.

    What was missed today first, then what is remembered for sure and is not so, then what would lose most
    by waiting; new cards spread among the others, neighbours from different lessons, exercises at the end.
    """
    olds, news, tasks = found.places
    days = BREAK.days if found.back else 1
    old = sorted(found.old, key=lambda item: _urgency(item, record, found.at, days=days))[:olds]
    new = sorted(found.new, key=lambda item: (not item.urgent, item.start))[:news]
    cards = sorted(_spread(old, new), key=lambda item: not item.urgent)
    return (*_soonest(found.again, record), *_apart(cards), *found.exercises[:tasks])


def next_due(found: Sorted, record: Record) -> datetime | None:
    """When the first thing comes that waits for later today; None: nothing does."""
    return min((standing(item, record).due for item in found.waiting), default=None)


def _after_a_break(record: Record, at: datetime) -> bool:
    """Whether there is a break just now, or one ended less than a fortnight ago."""
    last, back = record.reviews.last_at, record.reviews.back_at
    return last is not None and (at - last >= BREAK or (back is not None and at - back < BREAK))


def _urgency(item: Item, record: Record, at: datetime, *, days: float) -> tuple[bool, float]:
    return not item.urgent, -loss(standing(item, record), at, days=days)


def _soonest(items: Sequence[Item], record: Record) -> list[Item]:
    return sorted(items, key=lambda item: standing(item, record).due)


def _spread(old: Sequence[Item], new: Sequence[Item]) -> list[Item]:
    """Both in their order, the fewer ones evenly among the others."""
    places = [((n + 0.5) / len(row), item) for row in (old, new) for n, item in enumerate(row)]
    return [item for _, item in sorted(places, key=lambda pair: pair[0])]


def _apart(items: Iterable[Item]) -> list[Item]:
    """The same things, with as few neighbours of one lesson as can be had without moving much."""
    left, row = list(items), list[Item]()
    while left:
        before = row[-1].lesson if row else ""
        urgent = left[0].urgent
        pick = next((item for item in left if item.lesson != before and item.urgent == urgent), left[0])
        left.remove(pick)
        row.append(pick)
    return row
