"""What `expect` finds, through the real judge: right submissions over many seeds, wrong ones with their message."""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import platformdirs
import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine import Judge

LIMITS = Limits(call_seconds=20.0, total_seconds=120.0, memory_mb=1024)
SEEDS = 50
PARTS = ("ensemble", "feature_selection", "linear_model", "model_selection", "naive_bayes", "tree")
SCIENCE = ("numpy", "pandas", *(f"sklearn.{part}" for part in PARTS))


def python_with(*packages):
    """An interpreter that has the packages: this one, or one that Marathon installed."""
    if all(importlib.util.find_spec(name) for name in packages):
        return sys.executable
    cache = os.environ.get("MARATHON_CACHE") or platformdirs.user_cache_dir("marathon", appauthor=False)
    for folder in sorted(Path(cache, "environments").glob("*")):
        found = {path.name for path in folder.glob("lib/python*/site-packages/*")}
        if set(packages) <= found:
            return str(folder / "bin" / "python")
    return None


def judge_with(*packages):
    python = python_with(*packages)
    if python is None:
        pytest.skip(f"no environment with {', '.join(packages)} is installed (marathon env add)")
    return Judge(lambda _: python)


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
