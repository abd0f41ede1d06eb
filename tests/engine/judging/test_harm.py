"""Submissions that do harm: it is pinned to its call, and the judge goes on. Attacks: tests/engine/attacks."""

from __future__ import annotations

import secrets
import time
from pathlib import Path

import pytest

from marathon.core.exercise import Limits

CHECKS = """
import pytest
import unittest
from work import answer

def test_equal():
    assert answer() == 42

def test_reversed():
    assert 42 == answer()

def test_not_different():
    assert not answer() != 42

def test_approx():
    assert answer() == pytest.approx(42)

def test_contained():
    assert answer() in [41, 42, 43]

def test_close():
    assert abs(answer() - 42) < 1e-9

def test_listed():
    assert [answer()] == [42]

class TestCase(unittest.TestCase):
    def test_equal(self):
        self.assertEqual(answer(), 42)

    def test_almost(self):
        self.assertAlmostEqual(answer(), 42.0)
"""


def test_honest_one_passes(verdict_of):
    verdict = verdict_of("def answer(): return 42\n", CHECKS)
    assert verdict.passed, verdict
    assert [check.id for check in verdict.checks][-1] == "TestCase::test_equal"


HARMS = {
    "endless loop": ("def answer():\n    while True: pass\n", "timed_out"),
    "sleeps": ("import time\ndef answer(): time.sleep(1000)\n", "timed_out"),
    "segfault": ("import ctypes\ndef answer(): ctypes.string_at(1)\n", "died"),
    "all memory": ("def answer(): return len(bytearray(10 << 30))\n", "out_of_memory"),
    "grows": ("def answer():\n    x = []\n    while True: x.append(bytearray(1 << 20))\n", "out_of_memory"),
    "prints for ever": ("def answer():\n    while True: print('x' * 1000)\n", "too_much_output"),
    "a gigabyte of prints": (
        "def answer():\n    for _ in range(1000): print('x' * (1 << 20))\n",
        "too_much_output",
    ),
}


@pytest.mark.parametrize("name", HARMS)
def test_harm_is_pinned_to_its_call(name, verdict_of):
    submission, ending = HARMS[name]
    checks = "from work import answer\ndef test_it():\n    assert answer() == 42\ndef test_other():\n    assert True\n"
    verdict = verdict_of(submission, checks, limits=Limits(2.0, 30.0, 256))
    assert verdict.outcome == "stopped"
    assert verdict.checks[0].outcome == "failed"
    assert verdict.checks[0].evidence.call.text == "answer()"
    assert verdict.checks[0].evidence.call.ended == ending
    assert verdict.checks[1].outcome == "passed"


def test_later_checks_go_on(verdict_of):
    submission = """
def answer(n):
    if n == 2:
        while True: pass
    if n == 3:
        import os; os._exit(0)
    return n
"""
    checks = """
import pytest, work
from work import answer
@pytest.mark.parametrize("n", range(5))
def test_it(n):
    assert answer(n) == n
    assert work.answer(0) == 0
"""
    verdict = verdict_of(submission, checks)
    assert [check.outcome for check in verdict.checks] == ["passed", "passed", "failed", "failed", "passed"]
    assert [c.evidence.call.text for c in verdict.checks if c.evidence] == ["answer(2)", "answer(3)"]
    assert verdict.problem.message == "answer(2) was still running when its time was up."


def test_swallowing_a_hang_does_not_help(verdict_of):
    submission = "def answer():\n    while True: pass\n"
    checks = """
import pytest
from work import answer
def test_it():
    with pytest.raises(BaseException):
        answer()
"""
    assert verdict_of(submission, checks).checks[0].outcome == "failed"


def test_total_is_kept(verdict_of):
    submission = "def answer(n):\n    while True: pass\n"
    checks = "import pytest\nfrom work import answer\n" + "\n".join(
        f"def test_{n}():\n    assert answer({n}) == 1" for n in range(30)
    )
    started = time.monotonic()
    verdict = verdict_of(submission, checks, limits=Limits(1.0, 3.0, 512))
    assert time.monotonic() - started < 20
    outcomes = [check.outcome for check in verdict.checks]
    reached = outcomes.count("failed")
    assert outcomes == ["failed"] * reached + ["skipped"] * (30 - reached)
    assert 1 <= reached < 10
    assert verdict.outcome == "stopped"


def test_fork_bomb(verdict_of):
    submission = """
import os
def answer():
    while True:
        try: os.fork()
        except OSError: pass
"""
    verdict = verdict_of(submission, "from work import answer\ndef test_it():\n    assert answer() == 42\n")
    assert verdict.checks[0].outcome == "failed"
    assert verdict_of("def answer(): return 42", CHECKS).passed


def test_deleted_files(verdict_of, tmp_path):
    treasure = tmp_path / "treasure"
    treasure.write_text("mine")
    submission = f"""
import os, shutil
def answer():
    shutil.rmtree('/', ignore_errors=True)
    for folder in ('.', {str(tmp_path)!r}, '/tmp', os.path.expanduser('~')):
        shutil.rmtree(folder, ignore_errors=True)
    return 42
"""
    verdict_of(submission, "from work import answer\ndef test_it():\n    assert answer() == 42\n")
    assert treasure.read_text() == "mine"
    assert Path(__file__).exists()


def test_reference_and_secrets_are_not_in_the_sandbox(verdict_of):
    word = secrets.token_hex(8)
    submission = f"""
import gc, os
word = {word[::-1]!r}[::-1]
def answer():
    words = word.encode()
    for folder, _, files in os.walk('/tmp'):
        for file in files:
            try:
                if words in open(os.path.join(folder, file), 'rb').read(): return 'file'
            except OSError: pass
    for thing in gc.get_objects():
        if isinstance(thing, dict):
            for value in list(thing.values()):
                if isinstance(value, (str, bytes)) and len(value) < 5000 and value is not word and word in str(value): return 'memory'
    return 'nothing'
"""
    checks = f"""
from work import answer
def test_it(reference, secret):
    assert secret("labels.txt").read_text() == "{word}"
    assert reference.answer() == "nothing"
    assert answer() == "nothing"
"""
    fields = {
        "reference": f"def answer():\n    return 'nothing'  # {word}\n",
        "secrets": {"labels.txt": word.encode()},
        # All that the sandbox can read below /tmp may be a lot: the program itself may live there.
        "limits": Limits(call_seconds=60.0, total_seconds=120.0, memory_mb=512),
    }
    verdict = verdict_of(submission, checks, **fields)
    assert verdict.passed, verdict.checks[0].traceback


def test_a_function_of_the_check_that_waits_for_the_check(verdict_of):
    """In one process another thread would go on meanwhile; here the check waits for itself, and not for ever."""
    submission = """
import threading
def run(function):
    worker = threading.Thread(target=function)
    worker.start()
    return worker
def answer(): return 42
"""
    checks = """
import threading
import work

def test_waits():
    done = threading.Event()
    worker = work.run(lambda: done.wait())
    work.answer()
    done.set()
    worker.join()

def test_answer():
    assert work.answer() == 42
"""
    verdict = verdict_of(submission, checks)
    waits, answers = verdict.checks
    assert waits.outcome == "passed" or waits.evidence.call.ended == "timed_out"
    assert answers.outcome == "passed"


def test_no_network(verdict_of):
    submission = """
import socket
def answer():
    try:
        socket.create_connection(("127.0.0.1", 80), timeout=2)
    except OSError as error:
        return type(error).__name__
    return "connected"
"""
    checks = "from work import answer\ndef test_it():\n    assert answer() != 'connected'\n"
    assert verdict_of(submission, checks).passed
