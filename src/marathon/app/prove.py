"""Proves content: reads it, judges it, runs it, and says precisely what is wrong."""

from __future__ import annotations

import os
import pathlib
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from typing import Any

from marathon.app.folders import find_folders
from marathon.app.proving.answers_unit import answers_units
from marathon.app.proving.catalogue import (
    ANSWERED,
    COURSE,
    EXAM,
    EXAM_PROGRAM,
    EXERCISE,
    LESSON,
    PROJECT,
    faults,
)
from marathon.app.proving.exam_unit import exam_units
from marathon.app.proving.exercise_unit import Shop, exercise_units
from marathon.app.proving.lesson_unit import lesson_units
from marathon.app.proving.project_unit import project_units
from marathon.app.proving.report import counts, lesson_numbers
from marathon.app.proving.running import Outcome, Told, Unit, run_units
from marathon.app.proving.scope import Scope, find_scope
from marathon.app.proving.trial import FULL, QUICK
from marathon.app.proving.workshop import Workshop, open_workshop
from marathon.core.faults import Fault
from marathon.curriculum import Reading, read_path, where_is_path

VERSION = 1
NOT_PROVED = "environment.missing"


@dataclass(frozen=True)
class Proof:
    """What was found below `root`; `missing` is what this computer could not prove, where that is allowed."""

    place: str
    root: str
    faults: tuple[Fault, ...]
    missing: tuple[Fault, ...] = ()
    counts: dict[str, Any] = field(default_factory=dict)
    lessons: tuple[dict[str, Any], ...] = ()
    exercises: tuple[dict[str, Any], ...] = ()
    exams: tuple[dict[str, Any], ...] = ()
    projects: tuple[dict[str, Any], ...] = ()
    seconds: float = 0.0
    version: int = VERSION

    @property
    def holds(self) -> bool:
        return not self.faults

    def document(self) -> dict[str, Any]:
        """The proof as JSON-ready values."""
        return {"version": self.version, **asdict(self)}


@dataclass(frozen=True)
class Ways:
    """How to prove: `jobs` at a time (default: one a processor), `cache` for what was found before,
    `fresh` to forget it, `allow_missing` when libraries that are not here are no fault,
    `run` to run code at all, `quick` for a few seeds and mutants only, while one is still writing."""

    jobs: int | None = None
    cache: pathlib.Path | None = None
    fresh: bool = False
    allow_missing: bool = False
    run: bool = True
    quick: bool = False
    workshop: Workshop | None = None


def prove(
    root: pathlib.Path | None = None,
    place: str | None = None,
    *,
    progress: Told | None = None,
    ways: Ways | None = None,
) -> Proof:
    """Prove the content below `root` (the installed path by default), or the part that `place` names.

    Raises:
        NotFound: there is no such place.
        PathTrouble: there is no content to read.
    """
    ways, begun, root = ways or Ways(), time.monotonic(), root or where_is_path()
    reading = read_path(root)
    scope = find_scope(reading.path, root, place)
    found = [fault for fault in reading.faults if scope.holds(fault)] + _read(scope)
    outcomes = _run(reading, root, scope, ways=ways, progress=progress or _quiet) if ways.run else []
    found += [fault for outcome in outcomes for fault in outcome.faults]
    lacking = [fault for fault in found if ways.allow_missing and fault.rule == NOT_PROVED]
    return _proof(scope, root, found=(found, lacking), outcomes=outcomes, seconds=time.monotonic() - begun)


def _quiet(_done: int, _total: int, _label: str) -> None:
    pass


def _read(scope: Scope) -> list[Fault]:
    """What is wrong by reading alone."""
    found = [fault for lesson in scope.lessons for fault in faults(LESSON, lesson)]
    for exercise in scope.exercises:
        found += faults(ANSWERED if exercise.exercise.questions else EXERCISE, exercise)
    found += [fault for exam in scope.exams for fault in faults(EXAM, exam)]
    found += [fault for project in scope.projects for fault in faults(PROJECT, project)]
    programs = [program for exam in scope.exams for program in exam.programs]
    found += [fault for program in programs for fault in faults(EXAM_PROGRAM, program)]
    return found + [fault for course in scope.courses for fault in faults(COURSE, course)]


def _run(reading: Reading, root: pathlib.Path, scope: Scope, *, ways: Ways, progress: Told) -> list[Outcome]:
    cache = ways.cache or find_folders().proofs
    with _workshop(reading, root, ways) as workshop:
        effort = QUICK if ways.quick else FULL
        shop = Shop(reading, root, workshop, cache=cache, fresh=ways.fresh, effort=effort)
        return run_units(_units(shop, scope), ways.jobs or os.cpu_count() or 1, progress)


@contextmanager
def _workshop(reading: Reading, root: pathlib.Path, ways: Ways) -> Iterator[Workshop]:
    """The workshop that was given, which its owner closes; or one of our own."""
    if ways.workshop is not None:
        yield ways.workshop
        return
    workshop = open_workshop(reading.path, root, find_folders())
    try:
        yield workshop
    finally:
        workshop.close()


def _units(shop: Shop, scope: Scope) -> Iterator[Unit]:
    for exercise in scope.exercises:
        yield from (answers_units if exercise.exercise.questions else exercise_units)(shop, exercise)
    for lesson in scope.lessons:
        yield from lesson_units(shop, lesson)
    for exam in scope.exams:
        yield from exam_units(shop, exam)
    for project in scope.projects:
        yield from project_units(shop, project)


def _proof(
    scope: Scope,
    root: pathlib.Path,
    *,
    found: tuple[list[Fault], list[Fault]],
    outcomes: list[Outcome],
    seconds: float,
) -> Proof:
    every, lacking = found
    lessons = [lesson_numbers(lesson) for lesson in scope.lessons]
    trials = [outcome.numbers for outcome in outcomes if outcome.kind == "exercise"]
    programs = [program for exam in scope.exams for program in exam.programs]
    return Proof(
        place=scope.place,
        root=str(root),
        faults=tuple(sorted(set(every) - set(lacking))),
        missing=tuple(sorted(set(lacking))),
        counts=counts(lessons, [*scope.exercises, *programs], trials),
        lessons=tuple(lessons),
        exercises=tuple(sorted(trials, key=lambda numbers: (numbers["id"], numbers["framework"]))),
        exams=tuple(outcome.numbers for outcome in outcomes if outcome.kind == "exam"),
        projects=tuple(outcome.numbers for outcome in outcomes if outcome.kind == "project"),
        seconds=round(seconds, 2),
    )
