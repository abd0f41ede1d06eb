"""The diagnosis of a verdict: at once where the known wrong answers were judged before, else a bit later."""

from __future__ import annotations

from concurrent.futures import Future
from dataclasses import replace

from marathon.app.fingerprints import Known
from marathon.app.needs import ask_fingerprints, find_surroundings, within
from marathon.app.parts import Marathon
from marathon.core.curriculum import Place
from marathon.core.errors import DataTrouble, EnvironmentTrouble
from marathon.core.exercise import Exercise
from marathon.core.verdict import Verdict


def diagnosed(verdict: Verdict, asked: Future[Known], *, patience: float) -> tuple[Verdict, bool]:
    """The verdict with its diagnosis, if that is known in `patience` seconds, and whether it is to come."""
    if verdict.outcome not in ("not_yet", "stopped") or verdict.diagnosis or not verdict.signature:
        return verdict, False
    known = within(asked, patience)
    if known is None:
        return verdict, not asked.done()
    from marathon.engine.verdicts import diagnose  # noqa: PLC0415 - the first page tells of exams, and runs none

    return replace(verdict, diagnosis=diagnose(verdict.signature, known)), False


def diagnosed_later(
    m: Marathon, place: Place, exercise: Exercise, *, verdict: Verdict, framework: str, patience: float
) -> tuple[Verdict, bool]:
    """The same for a verdict of earlier."""
    if exercise.questions or verdict.diagnosis or verdict.outcome not in ("not_yet", "stopped"):
        return verdict, False
    try:
        surroundings = find_surroundings(m, place, exercise, framework)
    except (EnvironmentTrouble, DataTrouble):  # taken away since then: there is nothing to judge with
        return verdict, False
    asked = ask_fingerprints(m, place, exercise, framework=framework, surroundings=surroundings)
    return diagnosed(verdict, asked, patience=patience)
