"""Plain pytest in one process says of every check what the judge says."""

from __future__ import annotations

import sys

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import JudgeTask
from marathon.engine.plainly import judge_plainly

LIMITS = Limits(call_seconds=2.0, total_seconds=6.0)
CHECKS = """
import random
import pytest
import work

def test_values(agree, reference, rng, seed):
    agree(work.double, reference.double, [(rng.randrange(99),) for _ in range(50)])

def test_program(program, agree, reference):
    run = program("3")
    assert run.numbers == [6] and run.asked == 1
    agree(program, reference.program, [(str(n),) for n in range(5)])

def test_beside(secret, source, seeds):
    assert secret("answer.txt").read_text() == "42"
    assert source.body and len(seeds(3)) == 3

def probe(function, number):
    return function(number)

def test_inside(inside):
    assert inside(probe, work.double, 4) == 8

@pytest.mark.parametrize("wrong", ["x", None])
def test_refuses(wrong):
    with pytest.raises(TypeError):
        work.double(wrong)

def test_files(tmp_path, capsys):
    (tmp_path / "a").write_text("b")
    print("out")
    assert capsys.readouterr().out == "out\\n"
"""
RIGHT = """
def double(n):
    if not isinstance(n, int):
        raise TypeError("a number, please")
    return 2 * n

if __name__ == "__main__":
    print(double(int(input("? "))))
"""
ANSWERS = {
    "right": RIGHT,
    "wrong": RIGHT.replace("2 * n", "n * n"),
    "refuses nothing": RIGHT.replace("raise", "return"),
    "asks nothing": RIGHT.replace('input("? ")', "3"),
    "raises": RIGHT.replace("2 * n", "n / 0"),
    "not written": "def double(n):\n    raise NotImplementedError\n",
    "ends the program": RIGHT.replace("return 2", "raise SystemExit; return 2"),
}


def task(code, **fields):
    files = {"work.py": code.encode()}
    return JudgeTask(
        "work", files, CHECKS, reference=RIGHT, secrets={"answer.txt": b"42"}, limits=LIMITS, **fields
    )


def plainly(*codes):
    return judge_plainly([task(code) for code in codes], lambda _environment, _framework: sys.executable)


def test_both_ways_the_same(judge):
    for (name, code), plain in zip(ANSWERS.items(), plainly(*ANSWERS.values()), strict=True):
        judged = {check.id: check.outcome for check in judge.judge(task(code)).checks}
        assert plain == judged, name
        assert ("failed" in judged.values()) == (name != "right")


def test_what_hangs_or_ends_the_process_says_nothing_and_the_next_goes_on():
    code = "import os\ndef double(n):\n    {}\n"
    hung, died, right = plainly(code.format("while True: pass"), code.format("os._exit(0)"), RIGHT)

    assert (hung, died) == (None, None)
    assert set(right.values()) == {"passed"}


def test_what_python_cannot_read_passes_nothing():
    assert "passed" not in plainly("def double(:\n")[0].values()


def test_an_environment_that_is_not_here():
    with pytest.raises(FileNotFoundError):
        judge_plainly([task(RIGHT)], lambda _environment, _framework: None)
    assert judge_plainly([], lambda _environment, _framework: None) == []
