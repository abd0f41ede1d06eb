"""How reviews go: what share was recalled, and how many are coming."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from marathon.core.deck import Deck, standing
from marathon.core.queue import Sorted
from marathon.core.record import Record

DAYS = 14
LOOK_BACK = timedelta(days=30)
# What a card takes before anybody was measured, in seconds; and what no review is counted longer than.
A_CARD = 20.0
LONGEST = 300.0


@dataclass(frozen=True)
class Recalled:
    """Of so many `asked` in the last thirty days, how many were recalled; what is new is not asked for."""

    asked: int
    right: int
    expected: float

    @property
    def share(self) -> float:
        return self.right / self.asked if self.asked else 0.0


@dataclass(frozen=True)
class DayAhead:
    """How many reviews a day will bring, by what is known now."""

    day: date
    count: int


def recalled(record: Record, at: datetime) -> Recalled:
    """What was recalled in the last thirty days, beside what was expected."""
    asked = [each for each in record.reviews.since(at - LOOK_BACK) if each.first and each.before.last]
    expected = sum(each.expected for each in asked) / len(asked) if asked else 0.0
    return Recalled(len(asked), sum(each.recalled for each in asked), expected)


def ahead(deck: Deck, record: Record, found: Sorted) -> tuple[DayAhead, ...]:
    """Today and the thirteen days after it; what has no place on a day moves to the next."""
    today = record.day(found.at)
    new, old = _coming(deck, record, found, today)
    days = [DayAhead(today, found.count + len(found.waiting))]
    news = max(0, new[today] - found.places[1])
    olds = max(0, old[today] - found.count - len(found.waiting) + found.places[1])
    for number in range(1, DAYS):
        day = today + timedelta(days=number)
        news, olds = news + new[day], olds + old[day]
        some_old = min(olds, found.cap)
        some_new = 0 if found.back else min(news, found.habits.new, found.cap - some_old)
        days.append(DayAhead(day, some_old + some_new))
        news, olds = news - some_new, olds - some_old
    return tuple(days)


def _coming(deck: Deck, record: Record, found: Sorted, today: date) -> tuple[Counter[date], Counter[date]]:
    """How many things become due on each day, new ones and others."""
    aside = {item.key for item in found.aside}
    new, old = Counter[date](), Counter[date]()
    for item in deck.values():
        if item.key not in aside and not item.finished:
            now = standing(item, record)
            (old if now.last or item.exercise else new)[max(record.day(now.due), today)] += 1
    return new, old


def seconds_a_card(record: Record, at: datetime) -> float:
    """What a card takes this learner, about."""
    spent = [min(each.seconds, LONGEST) for each in record.reviews.since(at - LOOK_BACK) if each.seconds > 0]
    # A few reviews say little, and ten seconds of doubt stay.
    return (A_CARD * 10 + sum(spent)) / (10 + len(spent))
