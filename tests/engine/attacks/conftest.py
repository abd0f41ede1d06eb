"""A judge for hostile submissions, and what must hold after each of them: no pass, no harm, still in service."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine import Judge

CHECKS = '''
import pytest
from answer import double

def test_small():
    """R1: twice as much"""
    assert double(4) == 8

@pytest.mark.parametrize("x", [0, -3, 10**20])
def test_others(x):
    """R1: twice as much, whatever the number"""
    assert double(x) == x + x

def test_text_is_refused():
    """R2: text is refused"""
    with pytest.raises(TypeError):
        double("a")
'''
RIGHT = """
def double(x):
    if isinstance(x, str):
        raise TypeError("no text")
    return 2 * x
"""
# Small, so that hanging attacks end soon; the judge widens them on a busy machine.
LIMITS = Limits(call_seconds=1.0, total_seconds=8.0, memory_mb=256)
NO_PASS = ("not_yet", "stopped", "could_not_start")


def task_of(code: str, checks: str = CHECKS, **more) -> JudgeTask:
    files = {"answer.py": code.encode(), **more.pop("files", {})}
    return JudgeTask("answer", files, checks, limits=more.pop("limits", LIMITS), **more)


def says_why(verdict) -> bool:
    """Whether a person learns what happened: a problem, or evidence or a traceback for what does not hold."""
    failing = [check for check in verdict.checks if check.outcome != "passed"]
    return verdict.problem is not None or any(check.evidence or check.traceback for check in failing)


@pytest.fixture(scope="session")
def judge():
    with Judge() as made:
        made.warm_up()
        yield made


@pytest.fixture
def attack(judge, bystander, outside):
    """Judge an attack: it must not pass, must be told plainly, and must leave everything as it was."""

    def run(code: str, checks: str = CHECKS, **more):
        outcomes = more.pop("outcomes", NO_PASS)
        names = {"OUTSIDE": outside, "BYSTANDER": bystander.pid, "CONTROLLER": os.getpid()}
        prelude = "".join(f"{name} = {value!r}; " for name, value in names.items())
        verdict = judge.judge(task_of(prelude + "\n" + code, checks, **more))
        assert not verdict.passed
        assert verdict.outcome in outcomes, (verdict.outcome, verdict.problem)
        assert says_why(verdict)
        return verdict

    yield run
    honest = judge.judge(task_of(RIGHT, limits=Limits(4.0, 30.0, 256)))
    assert honest.passed, (honest.problem, honest.checks)
    assert bystander.poll() is None, "a program of the user was ended"
    assert Path(outside).read_text("utf-8") == "untouched", "a file of the user was changed"


@pytest.fixture(scope="session")
def bystander():
    """A program of the user."""
    process = subprocess.Popen([sys.executable, "-S", "-c", "import time; time.sleep(3600)"])
    yield process
    process.kill()
    process.wait()


@pytest.fixture(scope="session")
def outside():
    """A file of the user that anybody could write."""
    folder = Path(tempfile.mkdtemp(prefix="outside-"))
    folder.chmod(0o777)
    file = folder / "precious.txt"
    file.write_text("untouched", "utf-8")
    file.chmod(0o666)
    yield str(file)
    file.unlink()
    folder.rmdir()
