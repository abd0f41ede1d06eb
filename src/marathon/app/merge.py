"""Brings in what another computer exported: all that happened there, and the files of its workspace."""

from __future__ import annotations

import pathlib
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from typing import Literal

from marathon.app.export import back_up
from marathon.app.parts import Marathon
from marathon.app.workspace import name_of_copy
from marathon.core.history import Event
from marathon.core.measure import measure
from marathon.core.record import Record
from marathon.store.archive import ArchivedFile
from marathon.store.opening import Archive, damaged, open_archive

Fate = Literal["new", "same", "theirs", "ours"]
"""What becomes of a file: put here, nothing (there is nothing new in it), or the newer one of two in place
and the other one kept as a copy."""

_CANNOT_BE_ADDED_UP = (KeyError, TypeError, ValueError, AttributeError)


@dataclass(frozen=True)
class Change:
    """A file of the workspace that was exported, and what becomes of it here."""

    file: ArchivedFile
    fate: Fate


@dataclass(frozen=True)
class Incoming:
    """What bringing in a file would do; `passed` are exercises that were not passed here before.

    `km_now` and `km_then` say where the learner stands before and after it.
    """

    archive: Archive
    news: tuple[Event, ...]
    changes: tuple[Change, ...]
    passed: tuple[str, ...]
    km_now: float
    km_then: float

    @property
    def here_already(self) -> int:
        return self.archive.count - len(self.news)

    @property
    def kinds(self) -> Mapping[str, int]:
        """How many of the new events are of which kind."""
        return Counter(event.kind for event in self.news)

    def fated(self, *fates: Fate) -> tuple[ArchivedFile, ...]:
        return tuple(change.file for change in self.changes if change.fate in fates)

    @property
    def nothing_new(self) -> bool:
        return not self.news and not self.fated("new", "theirs", "ours")


@dataclass(frozen=True)
class Merged:
    """What was done; `kept` are copies of what was not put in place, `backup` how it all was before."""

    incoming: Incoming
    kept: tuple[pathlib.Path, ...] = ()
    backup: pathlib.Path | None = None


def look_into(m: Marathon, file: pathlib.Path) -> Incoming:
    """What bringing in an exported file would do; nothing is changed.

    Raises:
        ArchiveTrouble: damaged, of a newer Marathon, or something else.
    """
    m.keeper.flush()
    archive = open_archive(file)
    wanted = m.store.missing({event.id for event in archive.events()})
    news = tuple(event for event in archive.events() if event.id in wanted)
    now, then = m.memory.record(), _added_up(m, archive, news)
    starters = _starters(m)
    changes = tuple(Change(one, _fate(m, one, starters.get(one.name, ()))) for one in archive.files)
    passed = [
        name for name, one in then.exercises.items() if one.progress.passed and not now.exercise(name).passed
    ]
    at = m.clock()
    return Incoming(archive, news, changes, tuple(passed), _kilometres(m, now, at), _kilometres(m, then, at))


def bring_in(m: Marathon, file: pathlib.Path) -> Merged:
    """Bring in an exported file: what is new in it is added, and nothing that is here is lost.

    Doing it again changes nothing. How everything was before is kept as a backup.

    Raises:
        ArchiveTrouble: damaged, of a newer Marathon, or something else; nothing was changed.
    """
    with m.turn:
        incoming = look_into(m, file)
        if incoming.nothing_new:
            return Merged(incoming)
        backup = back_up(m).file
        m.store.record(*incoming.news)
        kept = [_put(m, incoming.archive, change) for change in incoming.changes]
    return Merged(incoming, tuple(copy for copy in kept if copy), backup)


def _added_up(m: Marathon, archive: Archive, news: tuple[Event, ...]) -> Record:
    """What everything adds up to then. An event that stops the adding up would stop every page."""
    try:
        return m.memory.record_with(news)
    except _CANNOT_BE_ADDED_UP as fault:
        raise damaged(archive.file, f"an event in it lacks something ({fault})") from fault


def _kilometres(m: Marathon, record: Record, at: datetime) -> float:
    return measure(m.path, record, at).metres / 1000


def _starters(m: Marathon) -> dict[str, tuple[str, ...]]:
    """The starters that a file of the workspace may hold, by its name there."""
    found: dict[str, set[str]] = {}
    for place in m.path.places():
        for exercise in place.lesson.exercises:
            for framework in exercise.frameworks or ("",):
                file = m.workspace.file(place, exercise, framework)
                name = file.relative_to(m.workspace.folder).as_posix()
                found.setdefault(name, set()).add(exercise.starter(framework))
    return {name: tuple(texts) for name, texts in found.items()}


def _fate(m: Marathon, theirs: ArchivedFile, starters: tuple[str, ...]) -> Fate:
    file = m.workspace.folder / theirs.name
    if not file.is_file():
        return "new"
    content = file.read_bytes()
    if sha256(content).hexdigest() == theirs.sha256:
        return "same"
    # Opening an exercise makes its file: however new that is, it is nobody's work.
    untouched = {sha256(text.encode()).hexdigest() for text in starters}
    if theirs.sha256 in untouched:
        return "same"
    if sha256(content).hexdigest() in untouched:
        return "new"
    newer = theirs.saved_at.timestamp() > file.stat().st_mtime
    kept = name_of_copy(file, theirs.saved_at)
    if not newer and kept.is_file() and sha256(kept.read_bytes()).hexdigest() == theirs.sha256:
        return "same"
    return "theirs" if newer else "ours"


def _put(m: Marathon, archive: Archive, change: Change) -> pathlib.Path | None:
    """Put a file in its place; where the copy lies that was kept of the other one, if there was another."""
    if change.fate == "same":
        return None
    name, content, saved_at = change.file.name, archive.content(change.file), change.file.saved_at
    file = m.workspace.folder / name
    if change.fate == "ours":
        return m.workspace.keep_beside(file, content, saved_at)
    kept = None
    if change.fate == "theirs":
        kept = m.workspace.set_aside(file, datetime.fromtimestamp(file.stat().st_mtime).astimezone())
    m.workspace.put(name, content, saved_at)
    return kept
