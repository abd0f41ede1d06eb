"""Judges a submission by the checks of an assignment."""

from __future__ import annotations

import json
import pathlib
import secrets
import sys
from dataclasses import asdict

from marathon.app.assignments.assignment import Assignment, Question, Score, Scores
from marathon.app.assignments.script import MODULE, write_module
from marathon.app.judge_files import files_beside
from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.core.verdict import CheckResult, Verdict
from marathon.engine import Judge
from marathon.engine.checking.assignment import SPEC

LIMITS = Limits(call_seconds=30.0, total_seconds=900.0, memory_mb=4096)
# Calls that no check wrote.
BY_HAND = "A person gives these points."
_OURS = ("marathon_", "none_type.")

_CHECKS = '''"""One test for each case of an assignment."""
import pathlib
import pytest
import {module}
from marathon.engine.checking.assignment import Assignment

_assignment = Assignment({module}, pathlib.Path(__file__).parent)


@pytest.mark.parametrize("number", range({count}))
def test_case(number):
    _assignment.judge(number)
'''


def judge_assignment(
    assignment: Assignment, beside: pathlib.Path | None = None, *, limits: Limits = LIMITS, python: str = ""
) -> Scores:
    """The scores that a submission earns; `beside` is a folder whose files its cells may read.

    `python` is the interpreter for both sides; it needs pytest and msgpack.
    """
    word = secrets.token_hex(16)
    task = _task(assignment, _files(beside) if beside else {}, word, limits)
    with Judge(lambda _: python or sys.executable) as judge:
        verdict = judge.judge(task)
    return scores(assignment, verdict, word)


def scores(assignment: Assignment, verdict: Verdict, word: str) -> Scores:
    """What the judge reported, as points."""
    reported = {_number(check): check for check in verdict.checks}
    earned = [_points(reported.get(i), case.points, word) for i, case in enumerate(assignment.cases)]
    by_question: dict[str, list[tuple[float, float, str]]] = {}
    for case, (points, why) in zip(assignment.cases, earned, strict=True):
        by_question.setdefault(case.question, []).append((points, case.points, why))
    found = tuple(_score(question, by_question.get(question.name, [])) for question in assignment.questions)
    problem = verdict.problem.message if verdict.problem else ""
    return Scores(assignment.tool, found, problem)


def _task(assignment: Assignment, files: dict[str, bytes], word: str, limits: Limits) -> JudgeTask:
    spec = {"imports": assignment.imports, "cases": [asdict(case) for case in assignment.cases], "word": word}
    return JudgeTask(
        module=MODULE,
        files=files | write_module(assignment.cells),
        checks=_CHECKS.format(module=MODULE, count=len(assignment.cases)),
        secrets={SPEC: json.dumps(spec).encode()},
        limits=limits,
    )


def _number(check: CheckResult) -> int:
    """Of `test_case[3]` the 3."""
    inside = check.id.rpartition("[")[2].rstrip("]")
    return int(inside) if inside.isdecimal() else -1


def _points(check: CheckResult | None, points: float, word: str) -> tuple[float, str]:
    """What a case earned, and why not all of it."""
    if check is None:
        return 0.0, "It was not reached."
    if check.outcome == "passed":
        return points, ""
    note = check.evidence.note if check.evidence else ""
    if note.startswith(f"{word} "):
        part = float(note.removeprefix(word))
        return part, "" if part == points else f"{part:g} of {points:g}"
    return 0.0, _why(check)


def _why(check: CheckResult) -> str:
    found = check.evidence
    if found is None:
        return "It does not hold."
    if found.note:
        return found.note
    call, expected = found.call, f" We expected {found.expected}." if found.expected else ""
    if call is None or call.text.startswith(_OURS):
        return f"It gave {found.returned}.{expected}" if found.returned and expected else "It does not hold."
    came = found.returned or call.raised or call.ended
    return f"We called {call.text}, and it gave {came}.{expected}"


def _score(question: Question, cases: list[tuple[float, float, str]]) -> Score:
    if question.by_hand:
        return Score(question.name, None, question.points, question.missing or BY_HAND)
    if question.missing:
        return Score(question.name, 0.0, question.points, question.missing)
    why = next((why for _, _, why in cases if why), "")
    whole = all(points == possible for points, possible, _ in cases)
    if question.all_or_nothing and not whole:
        return Score(question.name, 0.0, question.points, why)
    return Score(question.name, sum(points for points, _, _ in cases), question.points, why)


def _files(folder: pathlib.Path) -> dict[str, bytes]:
    """What lies beside the notebook and may be read by its cells: no notebook, no archive, no test."""
    return {
        name: content
        for name, content in files_beside(folder)
        if not name.endswith((".ipynb", ".zip")) and not {"tests", "test"} & set(name.split("/")[:-1])
    }
