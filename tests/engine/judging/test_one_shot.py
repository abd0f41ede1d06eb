"""Where fork is unsafe, workers are started one by one: the same protocol, the same verdicts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine import Judge

CHECKS = """
from work import answer
def test_one(tmp_path):
    (tmp_path / "a").write_text("x")
    assert answer(1) == 1
def test_two():
    assert answer(2) == 2
def test_three():
    assert answer(3) == 3
"""


def test_same_verdicts(monkeypatch):
    monkeypatch.setenv("MARATHON_DEBUG", "1")  # a process that ends says why
    task = JudgeTask(
        "work",
        {"work.py": b"def answer(n):\n    while n == 2: pass\n    return n\n"},
        CHECKS,
        limits=Limits(call_seconds=5.0, total_seconds=60.0),
    )
    with Judge(forks=False) as judge:
        judge.warm_up()
        verdict = judge.judge(task)
        assert [check.outcome for check in verdict.checks] == ["passed", "failed", "passed"], verdict.problem
        assert verdict.checks[1].evidence.call.ended == "timed_out"
        assert judge.run(JudgeTask("work", {"work.py": b"print(input())"}, ""), ["x"]).output == "x\nx\n"


def test_a_hidden_library_is_as_if_it_were_not_installed():
    """`None` in sys.modules would not do: libraries look there to see what is loaded."""
    code = """
import importlib.util, sys
from marathon.engine.worker import hide
hide("colorsys")
assert importlib.util.find_spec("colorsys") is None and "colorsys" not in sys.modules
assert importlib.util.find_spec("wave") is not None
try:
    import colorsys
except ModuleNotFoundError as error:
    print(error)
"""
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert shown.stdout == "No module named 'colorsys'\n"


@pytest.mark.parametrize("forks", [True, False])
def test_a_spare_that_was_killed_is_not_used(forks):
    """As the system does where memory is short, with those that wait first."""
    task = JudgeTask(
        "work", {"work.py": b"answer = 42\n"}, "from work import answer\ndef test_it(): assert answer == 42\n"
    )
    with Judge(forks=forks) as judge:
        judge.warm_up()
        for pool in judge.pools.all():
            os.kill(pool._spare.pid, signal.SIGKILL)
            while pool._spare.lives:
                time.sleep(0.01)
        verdict = judge.judge(task)
        assert verdict.passed, verdict.problem
