"""What the reviews of the history add up to: how well each thing is held, and what was recalled when."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from itertools import takewhile
from typing import TYPE_CHECKING, Any

from marathon.core.history import Event
from marathon.core.schedule import Rating, Scheduled, chance, review

if TYPE_CHECKING:
    from marathon.core.record import Record

# The share that is to be recalled, in per cent, where nobody chose another.
RETENTION = 90
# So many days without a review are a break.
BREAK = timedelta(days=14)
# Missed on so many days, a card is set aside.
LEECH = 6
NEVER = Scheduled(datetime.min.replace(tzinfo=UTC))


@dataclass(frozen=True)
class Reviewed:
    """One review. `before` is how well it was held until then.

    `first` tells that it is the first of its day: what is asked again ten minutes later shows no memory.
    """

    showing: str
    rating: Rating
    at: datetime
    seconds: float
    retention: float
    can_do: tuple[str, ...]
    variant: Mapping[str, str]
    before: Scheduled = NEVER
    first: bool = True

    @property
    def recalled(self) -> bool:
        return self.rating > Rating.AGAIN

    @property
    def expected(self) -> float:
        """The chance of recall before it; 0 for something new."""
        return chance(self.before, self.at)


@dataclass(frozen=True)
class ItemReviews:
    """The reviews of one card or exercise that count, and what they make of it.

    `forgiven` are the days on which it was missed before it was taken back from being set aside.
    """

    key: str
    reviews: tuple[Reviewed, ...] = ()
    now: Scheduled = NEVER
    forgiven: int = 0

    @property
    def aside(self) -> bool:
        """It was missed so often that it is set aside."""
        return self.now.missed - self.forgiven >= LEECH

    @property
    def solved(self) -> bool:
        """It was known well at least once."""
        return any(each.rating >= Rating.GOOD for each in self.reviews)


@dataclass(frozen=True)
class Reviews:
    """`by_can_do` holds the keys of what was reviewed for a can-do.

    `last_at` is the latest review; `back_at` the one that ended the latest break.
    """

    items: Mapping[str, ItemReviews] = field(default_factory=dict)
    by_can_do: Mapping[str, frozenset[str]] = field(default_factory=dict)
    last_at: datetime | None = None
    back_at: datetime | None = None

    def item(self, key: str) -> ItemReviews:
        return self.items.get(key) or ItemReviews(key)

    def latest(self) -> tuple[ItemReviews, Reviewed] | None:
        """The latest review that was not undone, with what it was of."""
        return max(
            ((item, item.reviews[-1]) for item in self.items.values() if item.reviews),
            key=lambda pair: pair[1].at,
            default=None,
        )

    def since(self, start: datetime) -> list[Reviewed]:
        """Every review from a moment on, in no order."""
        found: list[Reviewed] = []
        for item in self.items.values():
            if item.reviews and item.reviews[-1].at >= start:
                found += [each for each in item.reviews if each.at >= start]
        return found


def key_of(kind: str, name: str) -> str:
    """What a card or an exercise is called among the reviews: `card/edge-of-a-threshold`."""
    return f"{kind}/{name}"


def recalls(record: Record, can_do: str) -> tuple[datetime, ...]:
    """When something of a can-do was recalled in a review, the oldest first.

    Right answers of the first showing of a day only: what is asked again after ten minutes counts nothing.
    Reviews that were undone are left out. Mastery asks for two of these at least a week apart: `lasting`.
    """
    found = (
        each.at
        for key in record.reviews.by_can_do.get(can_do, ())
        for each in record.reviews.item(key).reviews
        if each.recalled and each.first and can_do in each.can_do
    )
    return tuple(sorted(found))


def lasting(times: tuple[datetime, ...], *, apart: timedelta = timedelta(days=7)) -> bool:
    """Whether two of the recalls lie at least a week apart."""
    return len(times) > 1 and times[-1] - times[0] >= apart


class ReviewDraft:
    """Reviews being written: plain dictionaries, copied once and not once an event."""

    KINDS = frozenset({"review", "review_undone", "review_returned"})

    def __init__(self, reviews: Reviews, day: Callable[[datetime], date]) -> None:
        self._before = reviews
        self._day = day
        self._items: dict[str, ItemReviews] | None = None
        self._by_can_do: dict[str, frozenset[str]] = {}
        self._last_at, self._back_at = reviews.last_at, reviews.back_at

    def add(self, event: Event, subject: str, *, retention: Any) -> None:
        """`retention` is what the learner chose at that time, in per cent; None: nothing."""
        if self._items is None:
            self._items, self._by_can_do = dict(self._before.items), dict(self._before.by_can_do)
        key = key_of(str(event.data.get("of", "card")), subject)
        item = self._items.get(key) or ItemReviews(key)
        if event.kind == "review":
            item = self._graded(item, event, (retention or RETENTION) / 100)
        elif event.kind == "review_undone":
            item = self._without(item, str(event.data["showing"]))
        else:
            item = replace(item, forgiven=item.now.missed, now=replace(item.now, due=event.at))
        self._items[key] = item

    def finish(self) -> Reviews:
        if self._items is None:
            return self._before
        return Reviews(self._items, self._by_can_do, self._last_at, self._back_at)

    def _graded(self, item: ItemReviews, event: Event, retention: float) -> ItemReviews:
        showing = str(event.data["showing"])
        if any(each.showing == showing for each in item.reviews):
            return item  # the same card in two tabs is graded once
        last, at = self._last_at, event.at
        self._back_at = at if last and at - last >= BREAK else self._back_at
        self._last_at = max(last or at, at)
        new = _read(event, retention)
        for can_do in new.can_do:
            keys = self._by_can_do.get(can_do, frozenset())
            if item.key not in keys:
                self._by_can_do[can_do] = keys | {item.key}
        return self._with(item, new)

    def _with(self, item: ItemReviews, new: Reviewed) -> ItemReviews:
        day = self._day(new.at)
        today = list(takewhile(lambda each: self._day(each.at) == day, reversed(item.reviews)))
        missed = any(not each.recalled for each in today)
        now = review(item.now, new.rating, key=item.key, at=new.at, retention=new.retention, same_day=missed)
        kept = replace(new, before=item.now, first=not today)
        return ItemReviews(item.key, (*item.reviews, kept), now, item.forgiven)

    def _without(self, item: ItemReviews, showing: str) -> ItemReviews:
        """The item as if one of its reviews had never been."""
        anew = ItemReviews(item.key, forgiven=item.forgiven)
        for each in item.reviews:
            if each.showing != showing:
                anew = self._with(anew, each)
        return anew


def _read(event: Event, retention: float) -> Reviewed:
    data = event.data
    return Reviewed(
        showing=str(data["showing"]),
        rating=Rating(int(data["rating"])),
        at=event.at,
        seconds=float(data.get("seconds", 0.0)),
        retention=retention,
        can_do=tuple(data.get("can_do", ())),
        variant=dict(data.get("variant") or {}),
    )
