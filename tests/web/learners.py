"""Learners at different places of a path, made by writing down what they did."""

from __future__ import annotations

import pathlib
import uuid
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from marathon.app.folders import Folders
from marathon.app.progress import progress
from marathon.app.recall import Memory
from marathon.app.wiring import Engine, Marathon, assemble
from marathon.core.curriculum import Path
from marathon.core.history import Event
from marathon.core.measure import renamed
from marathon.core.task import JudgeTask
from marathon.core.verdict import Isolation, Verdict
from marathon.curriculum import Reading
from marathon.store import open_store

NOW = datetime(2026, 3, 12, 9, 30, tzinfo=UTC)


class NoJudge:
    """Judges nothing: these pages never ask it to."""

    def judge(self, task: JudgeTask, *, progress: object = None) -> Verdict:
        raise AssertionError("no page of these asks the judge")

    def run(self, task: JudgeTask, stdin: object = ()) -> object:
        raise AssertionError("no page of these runs code")

    def isolation(self) -> Isolation:
        return Isolation("none")

    def close(self) -> None:
        pass


def make_marathon(path: Path, folder: pathlib.Path, *, now: datetime = NOW) -> Marathon:
    """A Marathon on a path made by hand, with a real history in `folder`, no engine, and days as in Greenwich."""
    made = assemble(
        Reading(path, (), {}),
        folder,
        folders=Folders(folder / "data", folder / "cache"),
        store=open_store(folder / "data"),
        engine=Engine(judge=NoJudge(), environments=None, datasets=None, kernels=None),
        clock=lambda: now,
    )
    made.memory = Memory(made.store, renamed=renamed(path), zone=UTC)
    return made


def happened(m: Marathon, *events: tuple[str, str, dict], days_ago: float = 0.0) -> None:
    """Write down what happened, two minutes apart, the last of it so many days ago."""
    end = m.clock() - timedelta(days=days_ago)
    start = end - timedelta(minutes=2 * len(events))
    m.store.record(
        *(
            Event(kind, subject, start + timedelta(minutes=2 * number), data, str(uuid.uuid4()))
            for number, (kind, subject, data) in enumerate(events, 1)
        )
    )


def finished(path: Path, lessons: Iterable[str]) -> list[tuple[str, str, dict]]:
    """The events of doing lessons from beginning to end."""
    made: list[tuple[str, str, dict]] = []
    for name in lessons:
        place = path.find_lesson(name)
        assert place is not None
        made.append(("lesson_opened", name, {}))
        made += [
            ("attempt", exercise.id, {"outcome": "passed", "counted": True})
            for exercise in place.lesson.exercises
        ]
        made.append(("lesson_done", name, {}))
    return made


def done_until(m: Marathon, kilometre: float, *, days_ago: float = 1.0) -> None:
    """Finish lesson after lesson, planned ones too, as long as they end before the kilometre."""
    names = [
        lesson.id
        for lesson in progress(m).lessons
        if lesson.start_km + lesson.metres / 1000 <= kilometre + 1e-6
    ]
    happened(m, *finished(m.path, names), days_ago=days_ago)
