"""What a learner's file begins with when it is not there: an older file, the history, or the starter."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass

from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.exercise import Exercise
from marathon.core.history import Event


@dataclass(frozen=True)
class Beginning:
    """`restored`: it is not the starter but came back; `came_from` is its id of before, if another."""

    code: str
    restored: bool = False
    came_from: str = ""


def begin(m: Marathon, exercise: Exercise, framework: str) -> Beginning:
    """The text for a file that is not there.

    What lies in the file of an earlier name or place is newer than anything that the history has.
    """
    starter = exercise.starter(framework)
    laid = last_laid_out(m, exercise, framework)
    if laid is not None:
        code = _older_file(m, laid)
        if code is not None and code != laid.data.get("starter"):
            return Beginning(code, restored=True, came_from=_other(laid.subject, exercise))
    code, name = _latest(m, exercise, framework)
    if code is None or code == starter:
        return Beginning(starter)
    return Beginning(code, restored=True, came_from=_other(name, exercise))


def note_laid_out(
    m: Marathon, exercise: Exercise, file: pathlib.Path, *, framework: str, came_from: str = ""
) -> None:
    """Remember where the file lies and which starter its reader has seen."""
    data = {
        "file": file.relative_to(m.workspace.folder).as_posix(),
        "framework": framework,
        "starter": exercise.starter(framework),
        "came_from": came_from,
    }
    remember(m, ("laid_out", exercise.id, data))


def last_laid_out(m: Marathon, exercise: Exercise, framework: str) -> Event | None:
    """When the exercise's file was made last, under its name or an earlier one."""
    for name in (exercise.id, *reversed(inherited(m, exercise))):
        events = [e for e in m.store.events("laid_out", name) if e.data.get("framework") == framework]
        if events:
            return events[-1]
    return None


def inherited(m: Marathon, exercise: Exercise) -> tuple[str, ...]:
    """The earlier ids whose work is this exercise's; of two heirs the first one on the path has it."""
    owners = {old: m.path.find_exercise(old) for old in exercise.was}
    return tuple(old for old, found in owners.items() if found is not None and found[1].id == exercise.id)


def _older_file(m: Marathon, laid: Event) -> str | None:
    found = m.workspace.read(m.workspace.folder / str(laid.data.get("file", "")))
    return found[0] if found else None


def _latest(m: Marathon, exercise: Exercise, framework: str) -> tuple[str | None, str]:
    """The latest code that the history has, and under which name; what gave way does not count."""
    code, under = None, ""
    for name in (*inherited(m, exercise), exercise.id):
        for event in m.store.events(subject=name):
            if event.kind == "kept" or event.data.get("framework", framework) != framework:
                continue
            if "code" in event.data:
                code, under = (None, "") if event.kind == "reset" else (event.data["code"], name)
    return code, under


def _other(name: str, exercise: Exercise) -> str:
    return name if name != exercise.id else ""
