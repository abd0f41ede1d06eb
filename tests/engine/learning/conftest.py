"""What `expect` finds, through the real judge: right submissions over many seeds, wrong ones with their message."""

from __future__ import annotations

import pytest
from libraries import judge_with

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask

LIMITS = Limits(call_seconds=20.0, total_seconds=120.0, memory_mb=1024)
SEEDS = 50
PARTS = ("ensemble", "feature_selection", "linear_model", "model_selection", "naive_bayes", "tree")
SCIENCE = ("numpy", "pandas", *(f"sklearn.{part}" for part in PARTS))


@pytest.fixture(scope="session")
def science():
    with judge_with("numpy", "sklearn") as judge:
        yield judge


@pytest.fixture
def judged(science):
    """`judged(submission, checks)`: the verdict; the checks know how many ROUNDS they make."""

    def run(submission, checks, *, rounds=1, judge=science, preload=SCIENCE, **fields):
        checks = f"ROUNDS = range({rounds})\n" + checks
        fields.setdefault("limits", LIMITS)
        files = {"work.py": submission.encode()}
        return judge.judge(JudgeTask("work", files, checks, preload=preload, **fields))

    return run


@pytest.fixture
def holds(judged):
    """The right answer passes every check, with each of 50 seeds."""

    def run(submission, checks, *, rounds=SEEDS, **fields):
        verdict = judged(submission, checks, rounds=rounds, **fields)
        shown = [(check.id, check.traceback) for check in verdict.checks if check.outcome != "passed"]
        assert verdict.passed, (verdict.problem, shown[:2])
        assert len(verdict.checks) >= rounds
        return verdict

    return run


@pytest.fixture
def breaks(judged):
    """The wrong answer fails, and the learner reads this: what was tried, what came, what was wanted, why."""

    def run(submission, checks, words, **fields):
        verdict = judged(submission, checks, **fields)
        assert verdict.outcome == "not_yet", (verdict.outcome, verdict.problem)
        failing = next(check for check in verdict.checks if check.outcome != "passed")
        assert failing.outcome == "failed", failing.traceback
        evidence = failing.evidence
        message = f"{evidence.call.text} | {evidence.returned} | {evidence.expected} | {evidence.note}"
        for part in words:
            assert part in message, message
        assert all((evidence.call.text, evidence.returned, evidence.expected, evidence.note)), message
        assert "marathon" not in failing.traceback
        return verdict

    return run
