"""Every version of an answer that the history has: looked at, compared, brought back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from marathon.app.parts import Marathon
from marathon.app.work import Work, put_work, read_work
from marathon.core.errors import NotFound
from marathon.core.history import Event

Way = Literal["attempt", "saved", "restored", "kept", "set_aside"]
_KINDS = ("attempt", "save", "kept", "reset")


@dataclass(frozen=True)
class Version:
    """A text that the learner's file held. `way` tells how the history got it, `why` what made it give way.

    `outcome`, `held` and `total` belong to attempts; `aside` is the file that a reset left it in.
    `hints` is how many hints were open by then, `subject` the id that the exercise had.
    """

    id: str
    at: datetime
    way: Way
    code: str
    framework: str = ""
    outcome: str = ""
    held: int = 0
    total: int = 0
    why: str = ""
    aside: str = ""
    hints: int = 0
    subject: str = ""


def list_versions(m: Marathon, exercise_id: str) -> tuple[Version, ...]:
    """Everything that the history has of an exercise, the newest first; also of one that has left the path.

    Raises:
        NotFound: neither the path nor the history has such an exercise.
    """
    found = m.path.find_exercise(exercise_id)
    names = (*found[1].was, found[1].id) if found else (exercise_id,)
    events = [event for name in names for event in m.store.events(subject=name)]
    if found is None and not any(event.kind in _KINDS for event in events):
        raise NotFound("exercise", exercise_id)
    versions = _read(sorted(events, key=lambda event: event.at))
    return tuple(reversed(list(_without_echoes(versions))))


def find_version(m: Marathon, exercise_id: str, version_id: str) -> Version:
    """One of them.

    Raises:
        NotFound: there is no such exercise or version.
    """
    for version in list_versions(m, exercise_id):
        if version.id == version_id:
            return version
    raise NotFound("version", version_id)


def restore_version(m: Marathon, exercise_id: str, version_id: str) -> Work:
    """Bring a version back into the learner's file; what is there now is kept as a version first.

    Raises:
        NotFound: there is no such exercise or version.
        WorkspaceTrouble: the file cannot be written; it is as it was.
    """
    version = find_version(m, exercise_id, version_id)
    m.keeper.flush()
    return put_work(m, exercise_id, version.code, why="restored", restored=version.id)


def gone_exercises(m: Marathon) -> tuple[str, ...]:
    """Ids of exercises with work of the learner's that the path does not have any more."""
    return tuple(name for name in m.memory.record().exercises if m.path.find_exercise(name) is None)


def text_now(m: Marathon, exercise_id: str) -> str | None:
    """What the learner's file holds; None for an exercise that has left the path."""
    return read_work(m, exercise_id).code if m.path.find_exercise(exercise_id) else None


def _read(events: list[Event]) -> Iterator[Version]:
    hints = 0
    for event in events:
        if event.kind == "hint":
            hints = max(hints, int(event.data.get("number", 0)))
        if event.kind in _KINDS and "code" in event.data:
            yield _version(event, hints)


def _without_echoes(versions: Iterator[Version]) -> Iterator[Version]:
    """A save of the text that an attempt beside it has is no version of its own."""
    waiting: Version | None = None
    for version in versions:
        if waiting is not None and version.code == waiting.code:
            if version.way == "saved":
                continue
            if waiting.way == "saved":
                waiting = None
        if waiting is not None:
            yield waiting
        waiting = version
    if waiting is not None:
        yield waiting


def _version(event: Event, hints: int) -> Version:
    data = event.data
    ways: dict[str, Way] = {"attempt": "attempt", "save": "saved", "kept": "kept", "reset": "set_aside"}
    return Version(
        id=event.id,
        at=event.at,
        way="restored" if data.get("restored") else ways[event.kind],
        code=str(data["code"]),
        framework=str(data.get("framework", "")),
        outcome=str(data.get("outcome", "")),
        held=int(data.get("held", 0)),
        total=int(data.get("total", 0)),
        why=str(data.get("why", "")),
        aside=str(data.get("kept", "")),
        hints=hints,
        subject=event.subject,
    )
