"""Checking an answer, and just running it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from marathon.app.choices import framework_for
from marathon.app.diagnosing import diagnosed
from marathon.app.find import find_exercise
from marathon.app.needs import ask_fingerprints, find_surroundings, within
from marathon.app.parts import Marathon
from marathon.app.ports import Told
from marathon.app.progress import finish_lesson
from marathon.app.recall import remember
from marathon.app.tasks import build_task
from marathon.app.wording import nothing_checked
from marathon.app.work import read_work, save_work
from marathon.core.answers import asked as asked_in
from marathon.core.answers import judge_sheet
from marathon.core.curriculum import Place
from marathon.core.distance import evidence, stretches
from marathon.core.errors import WrongUse
from marathon.core.exercise import Exercise
from marathon.core.verdict import RunResult, Verdict

# How long a verdict waits for the first finding out of an exercise's fingerprints, in seconds; who can show a
# diagnosis later need not wait.
PATIENCE = 5.0


@dataclass(frozen=True)
class Attempt:
    """A verdict and what it means: `number` of the try (0: this was none), whether it is the first pass,
    the `metres` it earned, and whether it completed the lesson. `code` is what was judged. `late`:
    its diagnosis is still being found out."""

    exercise: str
    verdict: Verdict
    number: int
    first_pass: bool
    metres: float
    lesson_done: bool
    code: str
    framework: str
    late: bool = False


def check(
    m: Marathon,
    exercise_id: str,
    code: str | None = None,
    *,
    framework: str | None = None,
    progress: Told | None = None,
    save: bool = True,
    patience: float = PATIENCE,
) -> Attempt:
    """Judge an answer and remember the attempt; without `code`, what the learner's file holds.

    `code` is saved to the file first, unless `save` is false. When this returns, the attempt is on the disk.

    Raises:
        NotFound: there is no such exercise.
        EnvironmentTrouble, DataTrouble: something it needs is not on this computer yet.
    """
    place, exercise = find_exercise(m, exercise_id)
    if code is None:
        code = read_work(m, exercise.id).code
    elif save:
        save_work(m, exercise.id, code)
    framework = _framework(m, place, exercise, framework)
    if exercise.questions:
        verdict = judge_sheet(asked_in(exercise.questions), code)
        with m.turn:
            return _remembered(m, place, exercise, verdict=verdict, code=code, framework=framework)
    surroundings = find_surroundings(m, place, exercise, framework)
    asked = ask_fingerprints(m, place, exercise, framework=framework, surroundings=surroundings)
    task = build_task(
        place.runs_with,
        exercise,
        code=code,
        framework=framework,
        surroundings=surroundings,
        fingerprints=within(asked, 0) or (),
    )
    verdict, late = diagnosed(m.judge.judge(task, progress=progress), asked, patience=patience)
    with m.turn:
        return _remembered(m, place, exercise, verdict=verdict, code=code, framework=framework, late=late)


def run(m: Marathon, exercise_id: str, code: str, stdin: Sequence[str] = ()) -> RunResult:
    """Run an answer as a script, with `stdin` as the lines typed; nothing is judged."""
    place, exercise = find_exercise(m, exercise_id)
    save_work(m, exercise.id, code)
    framework = framework_for(m, place, exercise)
    task = build_task(
        place.runs_with,
        exercise,
        code=code,
        framework=framework,
        surroundings=find_surroundings(m, place, exercise, framework),
    )
    result = m.judge.run(task, stdin)
    remember(m, ("run", exercise.id, {"ended": result.ended}))
    return result


def _framework(m: Marathon, place: Place, exercise: Exercise, asked: str | None) -> str:
    if asked is None:
        return framework_for(m, place, exercise)
    if asked not in (exercise.frameworks or ("",)):
        offered = ", ".join(exercise.frameworks) or "none"
        raise WrongUse(f"{exercise.id} cannot run with {asked!r}.", mend=f"Frameworks it offers: {offered}.")
    return asked


def _remembered(
    m: Marathon,
    place: Place,
    exercise: Exercise,
    *,
    verdict: Verdict,
    code: str,
    framework: str,
    late: bool = False,
) -> Attempt:
    before = m.memory.record().exercise(exercise.id)
    counted = not nothing_checked(verdict)
    data = {"code": code, "framework": framework, "counted": counted, **_summary(m, exercise, verdict)}
    remember(m, ("attempt", exercise.id, data))
    m.keeper.kept_elsewhere(exercise.id, code)
    first_pass = verdict.passed and not before.passed
    return Attempt(
        exercise=exercise.id,
        verdict=verdict,
        number=before.tries + 1 if counted else 0,
        first_pass=first_pass,
        metres=_worth(m, place, exercise) if first_pass else 0.0,
        lesson_done=first_pass and finish_lesson(m, place),
        code=code,
        framework=framework,
        late=late,
    )


def _summary(m: Marathon, exercise: Exercise, verdict: Verdict) -> dict[str, Any]:
    return {
        "outcome": verdict.outcome,
        "held": verdict.held,
        "total": len(verdict.checks),
        "seconds": verdict.seconds,
        "content": m.hashes.get(exercise.id, ""),
        "verdict": verdict.document(),
    }


def _worth(m: Marathon, place: Place, exercise: Exercise) -> float:
    share = evidence(place.lesson).get(exercise.id, 0.0)
    return share * stretches(m.path)[place.lesson.id].metres
