"""The learner's code for an exercise: read, saved, started over, kept in step with other windows."""

from __future__ import annotations

import hashlib
import pathlib
from dataclasses import dataclass
from datetime import datetime

from marathon.app.beginnings import begin, last_laid_out, note_laid_out
from marathon.app.choices import framework_for
from marathon.app.find import find_exercise
from marathon.app.parts import Marathon
from marathon.app.recall import Happening, remember
from marathon.core.curriculum import Place
from marathon.core.errors import ChangedMeanwhile, WrongUse
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

    @property
    def mark(self) -> str:
        return mark_of(self.code)


def mark_of(code: str) -> str:
    """A short name for a text: who saves says with it which text they have seen."""
    return hashlib.sha256(code.encode()).hexdigest()[:16]


def read_work(m: Marathon, exercise_id: str) -> Work:
    """The learner's code, as their file has it; made from the starter, or from the history if it is gone.

    Raises:
        NotFound: there is no such exercise.
        WorkspaceTrouble: the file cannot be read or made.
    """
    place, exercise = find_exercise(m, exercise_id)
    framework = framework_for(m, place, exercise)
    file = m.workspace.file(place, exercise, framework)
    with m.workspace.turn:
        code, saved_at, restored = _read_or_make(m, exercise, file, framework=framework)
    m.workspace.lay_out_data(file, exercise)
    past = m.memory.record().exercise(exercise.id)
    return Work(
        exercise=exercise.id,
        code=code,
        saved_at=saved_at,
        framework=framework,
        path=file,
        attempts=past.tries,
        passed=past.passed,
        hints_opened=past.hints_opened,
        solution_shown=past.solution_shown,
        restored=restored,
        untouched=code == exercise.starter(framework),
    )


def save_work(m: Marathon, exercise_id: str, code: str, *, seen: str | None = None) -> datetime:
    """Save the learner's code; when this returns it is in their file. The time of the save.

    `seen` is the mark of the text that was in the file when the writer looked last, if they say so.

    Raises:
        NotFound: there is no such exercise.
        WrongUse: it is longer than any answer.
        ChangedMeanwhile: the file holds another text than was seen; both are in the history now.
        WorkspaceTrouble: the file cannot be written; it is as it was.
    """
    place, exercise = find_exercise(m, exercise_id)
    refuse_too_long(code)
    framework = framework_for(m, place, exercise)
    file = m.workspace.file(place, exercise, framework)
    with m.workspace.turn:
        found = m.workspace.read(file)
        if found and seen is not None and found[0] != code and mark_of(found[0]) != seen:
            keep_both(m, exercise.id, (code, found[0]), framework=framework)
            raise ChangedMeanwhile(code, found[0], where=str(file))
        if found is None or found[0] != code:
            m.workspace.write(file, code)
    m.keeper.save(exercise.id, code, framework)
    return m.clock()


def look_at_work(m: Marathon, exercise_id: str, seen: str) -> str | None:
    """What the learner's file holds, if that is not what was seen; it is in the history then, too."""
    work = read_work(m, exercise_id)
    if work.mark == seen:
        return None
    if not work.untouched:
        m.keeper.save(work.exercise, work.code, work.framework)
    return work.code


def put_work(m: Marathon, exercise_id: str, code: str, *, why: str, restored: str = "") -> Work:
    """Write `code` to the learner's file in any case; what was there is kept as a version first.

    Raises:
        NotFound: there is no such exercise.
        WrongUse: it is longer than any answer.
        WorkspaceTrouble: the file cannot be read or written.
    """
    refuse_too_long(code)
    with m.workspace.turn:
        work = read_work(m, exercise_id)
        happened: list[Happening] = []
        if work.code != code and not work.untouched:
            happened.append(("kept", work.exercise, _kept(work.code, work.framework, why)))
        saved = {"code": code, "framework": work.framework} | ({"restored": restored} if restored else {})
        remember(m, *happened, ("save", work.exercise, saved))
        m.workspace.write(work.path, code)
        m.keeper.kept_elsewhere(work.exercise, code)
    return read_work(m, exercise_id)


def reset_work(m: Marathon, exercise_id: str) -> pathlib.Path:
    """Start over from the starter; where the copy of the learner's code lies."""
    place, exercise = find_exercise(m, exercise_id)
    with m.workspace.turn:
        work = read_work(m, exercise_id)
        copy = m.workspace.set_aside(work.path, m.clock())
        kept = {"code": work.code, "framework": work.framework, "kept": copy.name}
        remember(m, ("reset", exercise.id, kept))
        starter = exercise.starter(work.framework)
        m.workspace.write(work.path, starter)
        m.keeper.kept_elsewhere(exercise.id, starter)
        _meet_starter(m, place, exercise, framework=work.framework)
    return copy


def keep_own_start(m: Marathon, exercise_id: str) -> None:
    """The learner has seen that the starter is a new one, and goes on with their own text."""
    place, exercise = find_exercise(m, exercise_id)
    _meet_starter(m, place, exercise, framework=framework_for(m, place, exercise))


def keep_both(m: Marathon, exercise_id: str, texts: tuple[str, str], *, framework: str) -> None:
    """Put two texts that met into the history, unless it has them so already."""
    last = [event.data.get("code") for event in m.store.events("kept", exercise_id)][-2:]
    news = [text for text in texts if text not in last]
    remember(m, *(("kept", exercise_id, _kept(text, framework, "met")) for text in news))


def refuse_too_long(code: str) -> None:
    """Raises `WrongUse` for what cannot be an answer."""
    if len(code) > LONGEST:
        raise WrongUse(
            f"This is {len(code):,} characters long, and an answer has at most {LONGEST:,}.",
            mend="Nothing was saved. Data belongs in a file of its own beside your code.",
        )


def _read_or_make(
    m: Marathon, exercise: Exercise, file: pathlib.Path, *, framework: str
) -> tuple[str, datetime, bool]:
    """The text, when it was saved, and whether it had to be brought back."""
    found = m.workspace.read(file)
    starter = exercise.starter(framework)
    if found is None:
        beginning = begin(m, exercise, framework)
        m.workspace.write(file, beginning.code)
        note_laid_out(m, exercise, file, framework=framework, came_from=beginning.came_from)
        return beginning.code, m.clock(), beginning.restored
    if found[0] != starter and _is_old_starter(m, exercise, found[0], framework=framework):
        m.workspace.write(file, starter)
        note_laid_out(m, exercise, file, framework=framework)
        return starter, m.clock(), False
    return *found, False


def _is_old_starter(m: Marathon, exercise: Exercise, code: str, *, framework: str) -> bool:
    """Whether nobody has touched the file since it was made from a starter that is no more."""
    laid = last_laid_out(m, exercise, framework)
    return laid is not None and laid.data.get("starter") == code


def _meet_starter(m: Marathon, place: Place, exercise: Exercise, *, framework: str) -> None:
    laid = last_laid_out(m, exercise, framework)
    if laid is None or laid.data.get("starter") != exercise.starter(framework):
        file = m.workspace.file(place, exercise, framework)
        note_laid_out(m, exercise, file, framework=framework)


def _kept(code: str, framework: str, why: str) -> dict[str, str]:
    return {"code": code, "framework": framework, "why": why}
