"""Small values, each made in one line."""

from __future__ import annotations

from datetime import UTC, datetime

from marathon.core.blocks import Card, Option, Question
from marathon.core.curriculum import Course, Lesson, OfficialFacts, Path, Specialization
from marathon.core.exercise import Exercise

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


def make_exercise(name, importance="core", minutes=10, **more):
    return Exercise(
        **{
            "id": name,
            "title": name.replace("-", " ").capitalize(),
            "kind": "function",
            "level": 2,
            "importance": importance,
            "minutes": minutes,
            "can_do": (),
            "module": name.replace("-", "_"),
            "statement": "",
            "rules": (),
            "hints": ("one", "two", "three"),
            "debrief": "",
            "insight": "",
            "folder": "",
            "checks": "",
            "solutions": {"": ""},
            "starters": {"": ""},
            **more,
        }
    )


def make_lesson(name, *exercises, written=True, minutes=(30, 50), **more):
    return Lesson(name, name.capitalize(), "1.1.1", (), written, minutes, exercises=exercises, **more)


def make_question(name):
    options = (Option("yes", True, ""), Option("no", False, ""))
    return Question(name, "Is it?", 1, options=options)


def make_course(name, *lessons, hours=2.0, **more):
    return Course(name, name.capitalize(), "1.1", hours, "", "", OfficialFacts(""), lessons, **more)


def make_path(*courses, split=None):
    """The first `split` courses are the first specialization, the others the second."""
    halves = [courses[:split], courses[split:]] if split else [courses]
    return Path(
        "Toy",
        tuple(
            Specialization(f"s{i}", f"S{i}", str(i), "", OfficialFacts(""), half)
            for i, half in enumerate(halves, 1)
        ),
    )


def make_card(name, can_do="do-it", **more):
    return Card(
        **{"id": name, "kind": "read", "can_do": can_do, "front": "F", "back": "B", "line": 1, **more}
    )


def reviewed(happen, item, rating, *, at, count=0, of="card", can_do=("do-it",)):
    """The event of a review; `count` tells showings of a day apart."""
    showing = f"{at:%Y%m%d}-{count}"
    return happen("review", item, at=at, of=of, showing=showing, rating=int(rating), seconds=9, can_do=can_do)
