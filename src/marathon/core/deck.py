"""What comes back for review: the cards of lessons that are done, and exercises that needed much help."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Literal

from marathon.core.blocks import Card, Question, walk
from marathon.core.curriculum import Path, Place
from marathon.core.exercise import Exercise
from marathon.core.record import Record
from marathon.core.reviews import key_of
from marathon.core.schedule import Scheduled

# An exercise that needed the solution, or so many hints, comes back after so many days: within a week.
MUCH_HELP = 2
COMES_BACK = timedelta(days=5)


@dataclass(frozen=True)
class Item:
    """Something that comes back: a `card`, or an `exercise`; the other is None.

    `start` is when it is due for the first time; `urgent`: a belief about it was held for sure and is not so;
    `finished`: it comes back no more.
    """

    key: str
    place: Place
    can_do: tuple[str, ...]
    start: datetime
    card: Card | None = None
    exercise: Exercise | None = None
    urgent: bool = False
    finished: bool = False

    @property
    def kind(self) -> Literal["card", "exercise"]:
        return "card" if self.card else "exercise"

    @property
    def id(self) -> str:
        return self.key.partition("/")[2]

    @property
    def lesson(self) -> str:
        return self.place.lesson.id


Deck = Mapping[str, Item]
"""Items by their keys, in the order of the path."""


def make_deck(path: Path, record: Record) -> Deck:
    """Everything that is in the schedule.

    A card comes in when its lesson is done, which is when its core exercises are passed: what was not
    practised is not repeated. It is due from the day after, with a night in between.
    """
    return {item.key: item for place in path.places() for item in _of_lesson(place, record)}


def standing(item: Item, record: Record) -> Scheduled:
    """How well it is held and when it is due."""
    past = record.reviews.items.get(item.key)
    return past.now if past and past.now.last else Scheduled(item.start)


def _of_lesson(place: Place, record: Record) -> Iterator[Item]:
    done = record.lesson(place.lesson.id).done_at
    if done is not None:
        shaken = _shaken(place, record)
        tomorrow = _next_day(done, record)
        for card in place.lesson.cards:
            key = key_of("card", card.id)
            urgent = card.can_do in shaken and not record.reviews.item(key).solved
            yield Item(key, place, (card.can_do,), tomorrow, card=card, urgent=urgent)
    for exercise in place.lesson.exercises:
        item = _of_exercise(place, exercise, record)
        if item is not None:
            yield item


def _of_exercise(place: Place, exercise: Exercise, record: Record) -> Item | None:
    """An exercise comes back until it was solved alone; after that its cards keep it."""
    past = record.exercise(exercise.id)
    helped = past.state == "passed_with_solution" or past.hints_to_pass >= MUCH_HELP
    key = key_of("exercise", exercise.id)
    if past.passed_at is None or not helped:
        return None
    start, solved = past.passed_at + COMES_BACK, record.reviews.item(key).solved
    return Item(key, place, exercise.can_do, start, exercise=exercise, finished=solved)


def _shaken(place: Place, record: Record) -> set[str]:
    """The can-dos about which a question was answered for sure, and not right."""
    answers = record.lesson(place.lesson.id).answers
    surely = {name for name, answered in answers.items() if answered.sure_and_wrong}
    if not surely:
        return set()
    asked = (block for block in walk(place.lesson.blocks) if isinstance(block, Question))
    return {block.can_do for block in asked if block.id in surely and block.can_do}


def _next_day(at: datetime, record: Record) -> datetime:
    day = record.day(at) + timedelta(days=1)
    return datetime.combine(day, time(), tzinfo=record.zone or at.tzinfo)
