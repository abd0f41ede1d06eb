"""Reviewing: what is due, one thing at a time, graded, undone, and when to stop."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from marathon.app import settings
from marathon.app.choices import framework_for
from marathon.app.parts import Marathon, Sitting
from marathon.app.recall import remember
from marathon.core.blocks import Heading
from marathon.core.cards import WRITE, Choice, choice_for, code_of, filled, without_code
from marathon.core.deck import Deck, Item, make_deck, standing
from marathon.core.errors import NotFound, WrongUse
from marathon.core.explaining import explained_in
from marathon.core.load import DayAhead, Recalled, ahead, recalled, seconds_a_card
from marathon.core.queue import Habits, Sorted, line_up, next_due, sort
from marathon.core.reviews import Reviewed
from marathon.core.schedule import RATINGS, Scheduled, chance, review

# What is sorted stays so for a moment; a page asks more than once.
FRESH = timedelta(seconds=20)
# A card that lies open longer than this was left, and the rest is not time spent on it.
LONGEST = 600.0


@dataclass(frozen=True)
class Showing:
    """Something that is asked now. `id` tells this showing from the one after it.

    `ask` is Markdown without the code; `code` what a card is about, or what its answer starts from.
    `expected` is the chance of recall (0: it is new); `waits` how long each grade would make it wait.
    """

    item: Item
    id: str
    choice: Choice
    ask: str
    code: str
    past: Scheduled
    expected: float
    waits: tuple[timedelta, ...]
    explained: Heading | None

    @property
    def written(self) -> bool:
        """Whether the answer is code that is run."""
        return self.item.exercise is not None or (self.item.card is not None and self.item.card.kind == WRITE)


@dataclass(frozen=True)
class Graded:
    """The latest review of today, which can be undone."""

    item: Item
    review: Reviewed
    due: datetime


@dataclass(frozen=True)
class Desk:
    """Where reviewing stands. `showing` is None when nothing is to be shown now.

    `next_at` is when the first thing comes that was missed today, or else the first thing at all.
    """

    found: Sorted
    showing: Showing | None
    graded: Graded | None
    deck: int
    minutes: float
    next_at: datetime | None


@dataclass(frozen=True)
class Numbers:
    """How reviews go."""

    recalled: Recalled
    ahead: tuple[DayAhead, ...]
    target: int


def sitting(m: Marathon) -> Sitting:
    """The deck, and what each thing of it needs now."""
    record, now, last = m.memory.record(), m.clock(), m.sitting
    same = last is not None and last.path is m.path and last.record is record
    if last and same and timedelta() <= now - last.found.at < FRESH:
        return last
    deck = last.deck if last and same else make_deck(m.path, record)
    chosen = settings.get(m)
    found = sort(deck, record, now, Habits(chosen.reviews, chosen.new_cards))
    m.sitting = Sitting(m.path, record, deck, found)
    return m.sitting


def due_count(m: Marathon) -> int:
    """How many things are to be reviewed now."""
    return sitting(m).found.count


def minutes_due(m: Marathon) -> float:
    """What they take, about."""
    now = sitting(m)
    return _minutes(now, line_up(now.found, now.record))


def open_desk(m: Marathon, key: str = "", *, early: bool = False) -> Desk:
    """What is asked now: the first thing in the queue, or the one with `key`.

    `early` takes what was missed and would wait for some minutes more.
    """
    now = sitting(m)
    row = line_up(now.found, now.record)
    if early and not row:
        row = tuple(sorted(now.found.waiting, key=lambda item: standing(item, now.record).due))
    item = now.deck.get(key) or (row[0] if row else None)
    return Desk(
        found=now.found,
        showing=_showing(m, now, item) if item else None,
        graded=_graded(now),
        deck=len(now.deck),
        minutes=_minutes(now, row),
        next_at=next_due(now.found, now.record) or _first_due(now),
    )


def coming(m: Marathon, most: int = 3) -> tuple[Item, ...]:
    """What comes next in the queue."""
    now = sitting(m)
    return line_up(now.found, now.record)[:most]


def show(m: Marathon, key: str) -> Showing:
    """One thing of the deck, as it is shown now.

    Raises:
        NotFound: there is no such thing in the deck.
    """
    now = sitting(m)
    return _showing(m, now, find_item(now.deck, key))


def find_item(deck: Deck, key: str) -> Item:
    """Raises NotFound where the deck has no such thing."""
    if key not in deck:
        raise NotFound("card", key.partition("/")[2] or key, [item.id for item in deck.values()])
    return deck[key]


def grade(m: Marathon, key: str, showing: str, *, rating: int, seconds: float = 0.0, said: str = "") -> bool:
    """Keep a grade, 1 to 4. When this returns it is on the disk. Whether it was kept.

    The same showing in two windows is graded once: the second grade changes nothing.

    Raises:
        NotFound: there is no such thing in the deck.
        WrongUse: it is no grade.
    """
    if rating not in tuple(RATINGS):
        raise WrongUse(f"{rating} is no grade.", mend="Grades go from 1 (again) to 4 (easy).")
    with m.turn:
        shown = show(m, key)
        if showing.rpartition("-")[2] != str(shown.past.count):
            return False
        spent = min(max(seconds, 0.0), LONGEST)
        happened: dict[str, Any] = {
            "of": shown.item.kind,
            "showing": showing,
            "rating": int(rating),
            "seconds": round(spent, 1),
            "can_do": list(shown.item.can_do),
            "variant": dict(shown.choice),
            "said": said[:2000],
        }
        remember(m, ("review", shown.item.id, happened))
    return True


def undo(m: Marathon, key: str, showing: str) -> bool:
    """Take back a grade, if it is the latest of today. Whether it was taken back."""
    with m.turn:
        latest = _graded(sitting(m))
        if latest is None or (latest.item.key, latest.review.showing) != (key, showing):
            return False
        remember(m, ("review_undone", latest.item.id, {"of": latest.item.kind, "showing": showing}))
    return True


def bring_back(m: Marathon, key: str) -> None:
    """Take something that was set aside back into the deck, due at once.

    Raises:
        NotFound: there is no such thing in the deck.
    """
    with m.turn:
        now = sitting(m)
        item = find_item(now.deck, key)
        if now.record.reviews.item(key).aside:
            remember(m, ("review_returned", item.id, {"of": item.kind}))


def numbers(m: Marathon) -> Numbers:
    """What was recalled in the last thirty days, and what the next two weeks bring."""
    now = sitting(m)
    said = recalled(now.record, now.found.at)
    return Numbers(said, ahead(now.deck, now.record, now.found), settings.get(m).retention)


def _showing(m: Marathon, now: Sitting, item: Item) -> Showing:
    past, at = standing(item, now.record), now.found.at
    retention = settings.get(m).retention / 100
    dues = [review(past, rating, key=item.key, at=at, retention=retention).due for rating in RATINGS]
    shown = Showing(
        item=item,
        id=f"{now.record.day(at):%Y%m%d}-{past.count}",
        choice={},
        ask="",
        code="",
        past=past,
        expected=chance(past, at),
        waits=tuple(due - at for due in dues),
        explained=None,
    )
    return _with_card(shown, item) if item.card else _with_exercise(m, shown, item)


def _with_card(shown: Showing, item: Item) -> Showing:
    assert item.card is not None
    choice = choice_for(item.card, shown.past.count)
    front = filled(item.card.front, choice)
    explained = explained_in(item.card, item.place.lesson)
    return replace(shown, choice=choice, ask=without_code(front), code=code_of(front), explained=explained)


def _with_exercise(m: Marathon, shown: Showing, item: Item) -> Showing:
    assert item.exercise is not None
    framework = framework_for(m, item.place, item.exercise)
    return replace(shown, ask=item.exercise.statement, code=item.exercise.starter(framework))


def _graded(now: Sitting) -> Graded | None:
    latest = now.record.reviews.latest()
    if latest is None or now.record.day(latest[1].at) != now.record.day(now.found.at):
        return None
    past, last = latest
    item = now.deck.get(past.key)
    return Graded(item, last, past.now.due) if item else None


def _first_due(now: Sitting) -> datetime | None:
    """When the first thing comes that is not due yet."""
    dues = (standing(item, now.record).due for item in now.deck.values() if not item.finished)
    return min((due for due in dues if due > now.found.at), default=None)


def _minutes(now: Sitting, row: tuple[Item, ...]) -> float:
    cards = sum(item.card is not None for item in row)
    tasks = sum(item.exercise.minutes for item in row if item.exercise)
    return cards * seconds_a_card(now.record, now.found.at) / 60 + tasks
