"""The learner's code for an exercise: read, saved, started over."""

from __future__ import annotations

import pathlib
from dataclasses import dataclass
from datetime import datetime

from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.recall import remember
from marathon.core.errors import WrongUse
from marathon.core.exercise import Exercise

LONGEST = 400_000


@dataclass(frozen=True)
class Work:
    """The learner's code for an exercise and what happened around it; `path` is their file.

    `restored` tells that the file was gone and came back from the history.
    """

    exercise: str
    code: str
    saved_at: datetime
    framework: str
    path: pathlib.Path
    attempts: int
    passed: bool
    hints_opened: int
    solution_shown: bool
    restored: bool
    untouched: bool


def read_work(m: Marathon, exercise_id: str) -> Work:
    """The learner's code, as their file has it; made from the starter, or from the history if it is gone.

    Raises:
        NotFound: there is no such exercise.
        WorkspaceTrouble: the file cannot be read or made.
    """
    place, exercise = find_exercise(m, exercise_id)
    framework = framework_for(m, place, exercise)
    file = m.workspace.file(place, exercise, framework)
    found = m.workspace.read(file)
    restored = False
    if found is None:
        code, restored = _lost_or_new(m, exercise, framework)
        m.workspace.write(file, code)
        found = code, m.clock()
    m.workspace.lay_out_data(file, exercise)
    past = m.memory.record().exercise(exercise.id)
    return Work(
        exercise=exercise.id,
        code=found[0],
        saved_at=found[1],
        framework=framework,
        path=file,
        attempts=past.tries,
        passed=past.passed,
        hints_opened=past.hints_opened,
        solution_shown=past.solution_shown,
        restored=restored,
        untouched=found[0] == exercise.starter(framework),
    )


def save_work(m: Marathon, exercise_id: str, code: str) -> datetime:
    """Save the learner's code; when this returns it is in their file. The time of the save.

    Raises:
        NotFound: there is no such exercise.
        WrongUse: it is longer than any answer.
        WorkspaceTrouble: the file cannot be written; it is as it was.
    """
    place, exercise = find_exercise(m, exercise_id)
    _refuse_too_long(code)
    framework = framework_for(m, place, exercise)
    m.workspace.write(m.workspace.file(place, exercise, framework), code)
    m.keeper.save(exercise.id, code, framework)
    return m.clock()


def reset_work(m: Marathon, exercise_id: str) -> pathlib.Path:
    """Start over from the starter; where the copy of the learner's code lies."""
    work = read_work(m, exercise_id)
    _, exercise = find_exercise(m, exercise_id)
    copy = m.workspace.set_aside(work.path, m.clock())
    kept = {"code": work.code, "framework": work.framework, "kept": copy.name}
    remember(m, ("reset", exercise.id, kept))
    starter = exercise.starter(work.framework)
    m.workspace.write(work.path, starter)
    m.keeper.kept_elsewhere(exercise.id, starter)
    return copy


def _lost_or_new(m: Marathon, exercise: Exercise, framework: str) -> tuple[str, bool]:
    """The latest code that the history has, else the starter; whether it was the former."""
    code = None
    for name in (*exercise.was, exercise.id):
        for event in m.store.events(subject=name):
            if event.data.get("framework", framework) == framework and "code" in event.data:
                code = None if event.kind == "reset" else event.data["code"]
    starter = exercise.starter(framework)
    return (starter, False) if code is None else (code, code != starter)


def _refuse_too_long(code: str) -> None:
    if len(code) > LONGEST:
        raise WrongUse(
            f"This is {len(code):,} characters long, and an answer has at most {LONGEST:,}.",
            mend="Nothing was saved. Data belongs in a file of its own beside your code.",
        )
