"""Looks words up in the path: courses, lessons, exercises, and the terms that lessons explain."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from typing import Literal

from marathon.app.wiring import Marathon
from marathon.core.curriculum import Course, Lesson, Path, Place

Kind = Literal["course", "lesson", "exercise", "term"]
MOST = 24
WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True)
class Found:
    """`id` names the course, lesson or exercise to open; `text` is what else is known of it."""

    kind: Kind
    id: str
    title: str
    text: str
    where: str
    written: bool = True


@dataclass(frozen=True)
class Answer:
    """The best finds first, and how many there are in all.

    Without any, `instead` is the nearest word that the path does have.
    """

    finds: tuple[Found, ...]
    count: int = 0
    instead: str = ""


def search(m: Marathon, words: str) -> Answer:
    """Everything that holds all the words, or their beginnings; what has them in its title comes first."""
    asked = _words(words)
    if not asked:
        return Answer(())
    ranked = ((_rank(found, asked), found) for found in _everything(m.path))
    finds = sorted(((rank, found) for rank, found in ranked if rank), key=lambda pair: -pair[0])
    if finds:
        return Answer(tuple(found for _, found in finds[:MOST]), len(finds))
    return Answer((), 0, _instead(m.path, asked))


def _rank(found: Found, asked: list[str]) -> int:
    """0: not all words are there. A whole word in the title counts most, then a beginning, then the text."""
    title, text = _words(found.title), _words(f"{found.text} {found.where}")
    total = 0
    for word in asked:
        if word in title:
            total += 8
        elif any(other.startswith(word) for other in title):
            total += 5
        elif any(other.startswith(word) for other in text):
            total += 1
        else:
            return 0
    return total + (2 if found.kind == "course" else 0) + (1 if found.written else 0)


def _everything(path: Path) -> Iterator[Found]:
    for special, course in path.courses():
        yield Found("course", course.id, course.title, course.summary, special.title, bool(course.lessons))
    for place in path.places():
        yield from _of_lesson(place.course, place.lesson)
        yield from _of_exercises(place)


def _of_lesson(course: Course, lesson: Lesson) -> Iterator[Found]:
    promises = "; ".join(promise.text for promise in lesson.can_do)
    yield Found("lesson", lesson.id, lesson.title, promises, course.title, lesson.written)
    for term, meaning in lesson.terms.items():
        yield Found("term", lesson.id, term, meaning, lesson.title, lesson.written)


def _of_exercises(place: Place) -> Iterator[Found]:
    for exercise in place.lesson.exercises:
        yield Found("exercise", exercise.id, exercise.title, "", place.lesson.title)


def _instead(path: Path, asked: list[str]) -> str:
    known = {
        word for found in _everything(path) for word in _words(f"{found.title} {found.text}") if len(word) > 3
    }
    near = [next(iter(get_close_matches(word, known, n=1, cutoff=0.72)), "") for word in asked]
    return " ".join(near) if all(near) else ""


def _words(text: str) -> list[str]:
    return [word.casefold() for word in WORD.findall(text)]
