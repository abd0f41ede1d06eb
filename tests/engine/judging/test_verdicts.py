"""What a verdict says: outcome, evidence, problem, signature, diagnosis."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from marathon.core.exercise import Limits
from marathon.core.task import Fingerprint, JudgeTask
from marathon.core.verdict import from_document

PAY = "def pay(hours, rate):\n    return hours * rate\n"
CHECKS = '''
import pytest
from work import pay


def test_forty_hours():
    """R1: forty hours are paid at the rate"""
    assert pay(40, 10) == 400


def test_overtime():
    """R2: hours above forty count one and a half times"""
    assert pay(45, 10) == 475, "time and a half"


def test_refuses():
    """R3: negative hours are refused"""
    with pytest.raises(ValueError):
        pay(-1, 10)


def test_close():
    assert 407.0925 == pytest.approx(pay(40.5, 9.99))


@pytest.mark.parametrize("hours", [0, 50])
def test_each(hours):
    assert pay(hours, 1) == min(hours, 40) + 1.5 * max(0, hours - 40)
'''


def test_golden_document(verdict_of):
    """The document is a promise: a change of its shape is a new version."""
    document = verdict_of(PAY, CHECKS, seed=3).document()
    del document["isolation"], document["seconds"]
    for check in document["checks"]:
        check["seconds"] = 0
        if check["evidence"] and check["evidence"]["call"]:
            check["evidence"]["call"]["seconds"] = 0
    golden = Path(__file__).with_name("golden_verdict.json")
    assert json.loads(json.dumps(document)) == json.loads(golden.read_text())
    assert from_document(verdict_of(PAY, CHECKS).document()).outcome == "not_yet"


def evidence(verdict_of, submission, body, **fields):
    indented = "\n".join(f"    {line}" for line in body.splitlines())
    checks = f"import pytest, unittest\nfrom work import *\ndef test_it():\n{indented}\n"
    check = verdict_of(submission, checks, **fields).checks[0]
    assert check.outcome == "failed"
    return check.evidence


@pytest.mark.parametrize(
    "body, call, returned, expected",
    [
        ("assert pay(2, 3) == 7", "pay(2, 3)", "6", "7"),
        ("assert 7 == pay(2, rate=3)", "pay(2, rate=3)", "6", "7"),
        ("result = pay(2, 3)\npay(1, 1)\nassert result == 7", "pay(2, 3)", "6", "7"),
        ("assert pay(2, 3) < 5", "pay(2, 3)", "6", "5"),
        ("assert pay(2, 3) == 7 or pay(1, 1) == 3", "pay(1, 1)", "1", "3"),
        ("assert pay([1], 2) == [1]", "pay([1], 2)", "[1, 1]", "[1]"),
        ("unittest.TestCase().assertEqual(pay(2, 3), 7)", "pay(2, 3)", "6", "7"),
        ("unittest.TestCase().assertIn(pay(2, 3), [7])", "pay(2, 3)", "6", "[7]"),
        ("unittest.TestCase().assertIsNone(pay(2, 3))", "pay(2, 3)", "6", "None"),
        ("with pytest.raises(ValueError):\n    pay(2, 3)", "pay(2, 3)", "6", "raises ValueError"),
        (
            "with pytest.raises((KeyError, TypeError)):\n    pay(2, 3)",
            "pay(2, 3)",
            "6",
            "raises KeyError or TypeError",
        ),
        ("assert 6.5 == pytest.approx(pay(2, 3))", "pay(2, 3)", "6", "6.5"),
        ("assert pay(2, 3) == pytest.approx(6.5)", "pay(2, 3)", "6", "6.5 ± 6.5e-06"),
    ],
)
def test_evidence(body, call, returned, expected, verdict_of):
    found = evidence(verdict_of, PAY, body)
    assert (found.call.text, found.returned, found.expected) == (call, returned, expected)


def test_truth_values(verdict_of):
    submission = "def is_prime(n):\n    return n == 4\n"
    found = evidence(verdict_of, submission, "assert is_prime(7)")
    assert (found.call.text, found.returned, found.expected) == ("is_prime(7)", "False", "True")
    found = evidence(verdict_of, submission, "assert not is_prime(4)")
    assert (found.returned, found.expected) == ("True", "False")


def test_exceptions(verdict_of):
    submission = "def pay(h, r):\n    a = 1\n    return h / 0\n"
    found = evidence(verdict_of, submission, "assert pay(1, 2) == 2")
    assert found.call.ended == "raised"
    assert found.call.raised == "ZeroDivisionError: division by zero"
    assert found.call.line == 3
    assert found.expected == "2"


def test_objects_are_called_as_the_check_calls_them(verdict_of):
    submission = """
class Account:
    def __init__(self): self.balance = 0
    def deposit(self, amount): self.balance -= amount
    def __len__(self): return 3
"""
    body = "savings = Account()\nsavings.deposit(5)\nassert savings.balance == 5"
    found = evidence(verdict_of, submission, body)
    assert (found.call.text, found.returned, found.expected) == ("savings.balance", "-5", "5")
    assert evidence(verdict_of, submission, "assert len(Account()) == 2").call.text == "len(account)"


def test_long_values_are_folded(verdict_of):
    found = evidence(verdict_of, "def pay(x):\n    return x\n", "assert pay(list(range(1000))) == 'x' * 5000")
    assert len(found.call.text) < 200
    assert found.call.text.endswith("… (1000 items)])")
    assert found.expected.endswith("… (5000 characters)")


def test_prints_belong_to_their_call(verdict_of):
    submission = "def pay(x):\n    print('seen', x)\n    return x\n"
    found = evidence(verdict_of, submission, "pay(1)\nassert pay(2) == 1")
    assert found.call.printed == "seen 2\n"


def test_hypothesis_evidence_is_smallest(verdict_of):
    # A learner is not kept waiting for the very smallest; here it may take as long as a busy machine needs.
    checks = """
from hypothesis import given, settings, strategies as st
from hypothesis.internal.conjecture import engine
from work import top
engine.MAX_SHRINKING_SECONDS = 60
@settings(deadline=None)
@given(st.lists(st.integers(0, 100)))
def test_it(items):
    assert top(items) == sorted(items)[-3:]
"""
    limits = Limits(call_seconds=4.0, total_seconds=120.0, memory_mb=512)
    submission = "def top(items):\n    return sorted(items)[:3]\n"
    found = verdict_of(submission, checks, limits=limits).checks[0].evidence
    assert found.smallest
    assert found.call.text == "top([0, 0, 0, 1])"


@pytest.mark.parametrize(
    "submission, kind, line",
    [
        ("def pay(:\n", "syntax", 1),
        ("x = 1\nimport nothing_like_this\n", "import", 2),
        ("x = 1\n\n1 / 0\n", "import", 3),
        ("x = 1\n", "missing", None),
        ("import sys\nsys.exit(0)\n", "import", None),
        ("while True: pass\n", "limit", None),
        ("import os\nos._exit(0)\n", "limit", None),
    ],
)
def test_problems(submission, kind, line, verdict_of):
    verdict = verdict_of(submission, CHECKS)
    assert verdict.problem.kind == kind
    assert verdict.problem.line == line
    assert verdict.outcome == ("stopped" if kind == "limit" else "could_not_start")
    assert [check.id for check in verdict.checks][:2] == ["test_forty_hours", "test_overtime"]
    assert {check.outcome for check in verdict.checks} == {"error"}


def test_starter_fails_politely(verdict_of):
    verdict = verdict_of("def pay(hours, rate):\n    raise NotImplementedError('not written yet')\n", CHECKS)
    assert verdict.outcome == "not_yet"
    assert verdict.problem is None
    assert verdict.checks[0].evidence.call.raised == "NotImplementedError: not written yet"


def test_broken_checks_are_our_fault(verdict_of):
    verdict = verdict_of(PAY, "import work\ndef test_it(:\n")
    assert verdict.outcome == "our_fault"
    assert verdict.problem.kind == "engine"
    assert verdict_of(PAY, "import work\n").outcome == "our_fault"


def test_skipped_is_no_pass(verdict_of):
    checks = "import pytest, work\n@pytest.mark.skip\ndef test_it(): pass\n"
    verdict = verdict_of(PAY, checks)
    assert verdict.checks[0].outcome == "skipped"
    assert not verdict.passed


def test_signatures(verdict_of):
    """The same for the same behaviour, different for a different one, whatever the code looks like."""
    plain = verdict_of(PAY, CHECKS).signature
    assert (
        verdict_of("import math\ndef pay(h, r):\n    return math.prod((h, r))\n", CHECKS).signature == plain
    )
    double = verdict_of("def pay(h, r):\n    return h * r if h <= 40 else 2 * h * r\n", CHECKS).signature
    nothing = verdict_of("def pay(h, r):\n    return None\n", CHECKS).signature
    address = verdict_of("def pay(h, r):\n    return object()\n", CHECKS).signature
    assert len({plain, double, nothing, address}) == 4
    assert verdict_of("def pay(h, r):\n    return object()\n", CHECKS).signature == address
    good = "def pay(h, r):\n    if h < 0: raise ValueError\n    return min(h, 40) * r + 1.5 * max(0, h - 40) * r\n"
    assert verdict_of(good, CHECKS).signature == ""


def test_diagnosis(verdict_of):
    signature = verdict_of(PAY, CHECKS).signature
    known = Fingerprint("flat", "PY21", "all hours are alike", "Look at 45.", signature)
    other = Fingerprint(
        "other", "PY22", "b", "h", verdict_of("def pay(h, r):\n    return 0\n", CHECKS).signature
    )
    verdict = verdict_of(PAY, CHECKS, fingerprints=(other, known))
    assert (verdict.diagnosis.name, verdict.diagnosis.misconception) == ("flat", "PY21")
    assert verdict_of("def pay(h, r):\n    return 1\n", CHECKS, fingerprints=(other, known)).diagnosis is None


def test_later_differences_do_not_hide_a_diagnosis(verdict_of):
    """Same checks fail, and the first of them in the same way: that is the belief, unless two match."""
    signature = verdict_of(PAY, CHECKS).signature
    known = Fingerprint("flat", "PY21", "all hours are alike", "Look at 45.", signature)
    similar = "def pay(h, r):\n    return h * r if h != 50 else 51 * r\n"
    assert verdict_of(similar, CHECKS, fingerprints=(known,)).diagnosis.name == "flat"
    twin = Fingerprint("twin", "PY99", "b", "h", f"{'0' * 24}.{signature.partition('.')[2]}")
    assert verdict_of(similar, CHECKS, fingerprints=(known, twin)).diagnosis is None


def test_progress(judge, verdict_of):
    seen = []
    task = JudgeTask("work", {"work.py": PAY.encode()}, CHECKS)
    judge.judge(task, progress=lambda done, total: seen.append((done, total)))
    assert seen == [(n, 6) for n in range(1, 7)]


def test_checks_that_are_not_reached_are_skipped(verdict_of):
    checks = """
from work import wait

def test_quick():
    assert wait(0) == 0

def test_endless():
    assert wait(60) == 60

def test_late():
    assert wait(0) == 0
"""
    submission = "import time\ndef wait(n):\n    time.sleep(n)\n    return n\n"
    verdict = verdict_of(submission, checks, limits=Limits(5.0, 2.0, 512))
    assert [check.outcome for check in verdict.checks] == ["passed", "failed", "skipped"]
    assert (verdict.outcome, verdict.problem.kind) == ("stopped", "limit")
    assert verdict.problem.message == "wait(60) was still running when its time was up."


def test_run(judge):
    def run(code, *typed, **limits):
        limits = {"call_seconds": 1.0, "total_seconds": 2.0, "memory_mb": 512, **limits}
        return judge.run(JudgeTask("work", {"work.py": code.encode()}, "", limits=Limits(**limits)), typed)

    shown = run("name = input('Name? ')\nprint('Hello', name)\n", "Ann")
    assert (shown.output, shown.ended, shown.asked) == ("Name? Ann\nHello Ann\n", "returned", 1)
    shown = run("print('a')\nx = 1 / 0\n")
    assert (shown.output, shown.ended, shown.line) == ("a\n", "raised", 2)
    assert shown.error == "ZeroDivisionError: division by zero"
    assert 'File "work.py", line 2' in shown.traceback
    assert run("input()\n").error == "EOFError: EOF when reading a line"
    shown = run("print('before')\nwhile True: pass\n")
    assert (shown.output, shown.ended) == ("before\n", "timed_out")
    assert run("while True: print('x' * 1000)\n").ended == "too_much_output"
    assert run("import os\nprint('x')\nos._exit(0)\n").ended == "died"
    assert run("def f(:\n").error.startswith("SyntaxError")
    assert run("import sys\nprint('bye')\nsys.exit(3)\n").ended == "returned"
    assert run("x = bytearray(10 << 30)\n").ended == "out_of_memory"


def test_a_run_shows_the_files_that_the_program_wrote(judge):
    def written(code, **files):
        there = {name.replace("_", "."): text.encode() for name, text in files.items()}
        return judge.run(JudgeTask("work", {**there, "work.py": code.encode()}, "")).written

    writes = "with open({!r}, 'w', encoding='utf-8') as file:\n    file.write({!r})\n"
    assert written("print(1)\n", tides_txt="low") == ()
    assert written(writes.format("out.txt", "für alle\n")) == (("out.txt", "für alle\n"),)
    assert written(writes.format("tides.txt", "high"), tides_txt="low", other_txt="x") == (
        ("tides.txt", "high"),
    )
    assert written(writes.format("tides.txt", "low"), tides_txt="low") == ()
    assert written(writes.format("tides.txt", ""), tides_txt="low") == (("tides.txt", ""),)
    ((_, text),) = written(writes.format("out.txt", "x" * 9000))
    assert text == "x" * 4000
    many = written("for n in range(9):\n    open(f'{n}.txt', 'w').close()\n")
    assert [name for name, _ in many] == [f"{n}.txt" for n in range(5)]
    deep = "import os\nos.mkdir('deep')\nos.chdir('deep')\n" + writes.format("a.bin", "z") + "1 / 0\n"
    assert written(deep) == (("deep/a.bin", "z"),)
    assert written("import shutil, os\nshutil.rmtree(os.getcwd(), ignore_errors=True)\n") == ()
