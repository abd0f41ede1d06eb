"""Looks words up in the path: courses, lessons, their promises, exercises, cards, terms, official weeks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal, get_args

from marathon.app.parts import Marathon
from marathon.core.blocks import Card, Cell, Heading, Predict, Prose, Recap, walk
from marathon.core.curriculum import Course, Lesson, Path, Place
from marathon.core.exercise import Exercise
from marathon.core.lookup import Lookup

Kind = Literal["term", "lesson", "can-do", "exercise", "course", "week", "card"]
KINDS: tuple[Kind, ...] = get_args(Kind)
# What one is most likely to look for, when several have the word.
BOOSTS: dict[Kind, float] = {
    "term": 1.3, "course": 1.25, "lesson": 1.2, "exercise": 1.0, "week": 0.9, "can-do": 0.8, "card": 0.7,
}  # fmt: skip
UNWRITTEN = 0.8
MOST_OF_A_KIND = 6
LONGEST_TITLE = 110


@dataclass(frozen=True)
class Found:
    """`id` names the course, lesson or exercise to open; `text` is what else is known of it."""

    kind: Kind
    id: str
    title: str
    text: str
    where: str
    written: bool = True
    behind: str = ""


@dataclass(frozen=True)
class Group:
    """The best finds of a kind, and how many there are of it."""

    kind: Kind
    finds: tuple[Found, ...]
    count: int


@dataclass(frozen=True)
class Answer:
    """The kind with the best find first, cards last: one meets them anyway.

    `instead` are the words that were looked for where nothing has those that were typed.
    """

    groups: tuple[Group, ...]
    count: int = 0
    instead: str = ""


@dataclass(frozen=True)
class Shelf:
    """Everything that can be found on a path, made once for it."""

    path: Path
    finds: tuple[Found, ...]
    lookup: Lookup


def search(m: Marathon, words: str) -> Answer:
    """Everything that has all the words, their beginnings, or, where nothing has, the words next to them."""
    kept = shelf(m)
    answer = kept.lookup.find(words)
    by_kind: dict[Kind, list[Found]] = defaultdict(list)
    for match in answer.matches:
        found = kept.finds[match.number]
        by_kind[found.kind].append(found)
    kinds = sorted(by_kind.items(), key=lambda of_kind: of_kind[0] == "card")
    groups = (Group(kind, tuple(finds[:MOST_OF_A_KIND]), len(finds)) for kind, finds in kinds)
    instead = " ".join(answer.words) if answer.mended and answer.matches else ""
    return Answer(tuple(groups), len(answer.matches), instead)


def shelf(m: Marathon) -> Shelf:
    """The shelf of the path as it is now."""
    if m.shelf is None or m.shelf.path is not m.path:
        finds = tuple(_everything(m.path))
        boosts = [BOOSTS[found.kind] * (1.0 if found.written else UNWRITTEN) for found in finds]
        lookup = Lookup(
            [(found.title, f"{found.text} {found.where}", found.behind) for found in finds], boosts
        )
        m.shelf = Shelf(m.path, finds, lookup)
    return m.shelf


def _everything(path: Path) -> Iterator[Found]:
    for special, course in path.courses():
        official = f"{course.facts.title} {' '.join(course.can_do)} {course.project}"
        written = bool(course.lessons)
        yield Found("course", course.id, course.title, course.summary, special.title, written, official)
        yield from _weeks(course)
    for place in path.places():
        yield from _of_lesson(place.course, place.lesson)
        for exercise in place.lesson.exercises:
            yield _exercise(place, exercise)


def _weeks(course: Course) -> Iterator[Found]:
    """The weeks of the official course, with the lessons that go with them."""
    weeks: dict[str, list[str]] = defaultdict(list)
    for lesson in course.lessons:
        for week in lesson.weeks:
            weeks[week].append(f"{lesson.number} {lesson.title}")
    for week, lessons in weeks.items():
        number = week.rpartition("W")[2]
        official = course.facts.title or course.title
        title = f"Week {number} of the newer edition" if "N." in week else f"Week {number}"
        yield Found("week", course.id, title, "; ".join(lessons), official, True, week)


def _of_lesson(course: Course, lesson: Lesson) -> Iterator[Found]:
    promises = "; ".join(promise.text for promise in lesson.can_do)
    title = f"{lesson.number} {lesson.title}"
    yield Found("lesson", lesson.id, title, promises, course.title, lesson.written, _prose(lesson))
    for promise in lesson.can_do:
        text = promise.text[:1].upper() + promise.text[1:]
        yield Found("can-do", lesson.id, text, "", lesson.title, lesson.written)
    for term, meaning in lesson.terms.items():
        yield Found("term", lesson.id, term, meaning, lesson.title, lesson.written)
    for card in lesson.cards:
        yield Found("card", lesson.id, _front(card), "", lesson.title, lesson.written, card.back)


def _prose(lesson: Lesson) -> str:
    """What stands in a lesson: its text and its code."""
    parts: list[str] = []
    for block in walk(lesson.blocks):
        if isinstance(block, (Prose, Heading, Recap)):
            parts.append(block.text)
        elif isinstance(block, Cell):
            parts.append(block.code)
        elif isinstance(block, Predict):
            parts.append(block.cell.code)
    return "\n".join(parts)


def _front(card: Card) -> str:
    """The question of a card, or, where it asks about code, its code too, on one line."""
    asked = " ".join(card.front.replace("```python", " ").replace("```", " ").split())
    for name, values in card.variants.items():
        asked = asked.replace("{{" + name + "}}", values[0] if values else "")
    return asked if len(asked) <= LONGEST_TITLE else f"{asked[: LONGEST_TITLE - 1]}…"


def _exercise(place: Place, exercise: Exercise) -> Found:
    return Found("exercise", exercise.id, exercise.title, "", place.lesson.title, True, exercise.statement)
