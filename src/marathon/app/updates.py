"""What an update of the content did to an exercise that somebody was in the middle of."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from marathon.app.beginnings import inherited, last_laid_out
from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.app.work import refuse_too_long
from marathon.core.errors import NotFound
from marathon.core.exercise import Exercise

_DOINGS = ("attempt", "run", "save", "reset", "hint", "solution", "kept")
Change = Literal["renamed", "split_with_yours", "split_without", "new_starter"]


@dataclass(frozen=True)
class Update:
    """`old` is the id of before, `others` what else came of it; two starters where there is a new one."""

    change: Change
    old: str = ""
    others: tuple[Exercise, ...] = ()
    known_start: str = ""
    new_start: str = ""


def find_update(m: Marathon, exercise_id: str) -> Update | None:
    """What the learner should be told on opening the exercise, if anything happened to it."""
    place, exercise = find_exercise(m, exercise_id)
    framework = framework_for(m, place, exercise)
    laid = last_laid_out(m, exercise, framework)
    if _nothing_done_since(m, exercise):
        came_from = str(laid.data.get("came_from", "")) if laid and laid.subject == exercise.id else ""
        if came_from:
            others = _heirs(m, came_from, exercise)
            return Update("split_with_yours" if others else "renamed", came_from, others)
        lost = next((old for old in exercise.was if _has_work(m, old)), "")
        if lost and lost not in inherited(m, exercise):
            return Update("split_without", lost, _heirs(m, lost, exercise))
    known = str(laid.data.get("starter", "")) if laid else ""
    found = m.workspace.read(m.workspace.file(place, exercise, framework))
    if known and found and exercise.starter(framework) not in (known, found[0]):
        return Update("new_starter", known_start=known, new_start=exercise.starter(framework))
    return None


def keep_orphan(m: Marathon, exercise_id: str, code: str) -> None:
    """Keep a text for an exercise that has left the path while somebody wrote at it.

    Raises:
        NotFound: there never was such an exercise here.
    """
    refuse_too_long(code)
    if not any(True for _ in m.store.events(subject=exercise_id)):
        raise NotFound("exercise", exercise_id)
    kept = [event.data.get("code") for event in m.store.events("kept", exercise_id)]
    if not kept or kept[-1] != code:
        remember(m, ("kept", exercise_id, {"code": code, "framework": "", "why": "left"}))


def _nothing_done_since(m: Marathon, exercise: Exercise) -> bool:
    """Whether nothing happened under the new name yet but that the file was made."""
    return all(m.store.last(kind, exercise.id) is None for kind in _DOINGS)


def _has_work(m: Marathon, old: str) -> bool:
    return any("code" in event.data for event in m.store.events(subject=old))


def _heirs(m: Marathon, old: str, besides: Exercise) -> tuple[Exercise, ...]:
    return tuple(
        exercise
        for place in m.path.places()
        for exercise in place.lesson.exercises
        if old in exercise.was and exercise.id != besides.id
    )
