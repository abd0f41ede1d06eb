"""The fixtures that checks have: program, reference, agree, rng, seeds, data, secret, source, inside."""

from __future__ import annotations

import json

import pytest

from marathon.core.exercise import Limits

GREETER = """
import sys
name = input("Name? ")
times = int(input("Times? "))
for i in range(times):
    print(i + 1, "Hello", name)
print(f"total {times * 1.5}", file=sys.stdout)
"""


def one(verdict_of, submission, checks, **fields):
    verdict = verdict_of(submission, checks, **fields)
    assert verdict.problem is None or verdict.outcome == "stopped", verdict.problem
    return verdict.checks[0]


def test_program(verdict_of):
    checks = """
def test_it(program):
    run = program("Ann", 2)
    assert run.output == "1 Hello Ann\\n2 Hello Ann\\ntotal 3.0\\n"
    assert run.lines == ["1 Hello Ann", "2 Hello Ann", "total 3.0"]
    assert run.numbers == [1, 2, 3.0]
    assert run.prompts == ["Name? ", "Times? "]
    assert run.asked == 2
    assert run.error is None
    assert program("Ann", "x").error == "ValueError"
    assert program("Ann").error == "EOFError"
    assert program("Bob", 0).output == "total 0.0\\n"
"""
    check = one(verdict_of, GREETER, checks)
    assert check.outcome == "passed", check.traceback
    assert check.calls == 4


def test_a_program_looks_for_files_where_the_check_stands(verdict_of):
    checks = """
from pathlib import Path

def test_it(program, tmp_path, monkeypatch):
    assert program().error == "FileNotFoundError"
    monkeypatch.chdir(tmp_path)
    Path("tides.txt").write_text("05:12 high")
    assert program().output == "05:12 high\\n"
    assert Path("seen.txt").read_text() == "yes"
    Path("tides.txt").write_text("11:40 low")
    assert program().output == "11:40 low\\n"

def test_next(program):
    assert program().error == "FileNotFoundError"
"""
    submission = """
print(open("tides.txt").read())
with open("seen.txt", "w") as file:
    file.write("yes")
"""
    verdict = verdict_of(submission, checks)
    assert [check.outcome for check in verdict.checks] == ["passed"] * 2, verdict.checks[0].traceback


def test_program_evidence(verdict_of):
    checks = "def test_it(program):\n    assert program('Ann', '1').output == 'x'\n"
    found = one(verdict_of, GREETER, checks).evidence
    assert found.call.text == "program('Ann', '1')"
    assert found.returned == r"'1 Hello Ann\ntotal 1.5\n'"
    assert found.expected == "'x'"
    check = one(
        verdict_of, "a = 1\nb = a / 0\n", "def test_it(program):\n    assert program().error is None\n"
    )
    assert (check.evidence.call.raised, check.evidence.call.line) == (
        "ZeroDivisionError: division by zero",
        2,
    )


@pytest.mark.parametrize(
    "code, ended",
    [
        ("while True: pass", "timed_out"),
        ("import os; os._exit(0)", "died"),
        ("print('x' * (9 << 20))", "too_much_output"),
    ],
)
def test_program_that_does_not_end(code, ended, verdict_of):
    checks = (
        "def test_it(program):\n    assert program().output == 'x'\n\ndef test_two(program):\n    program()\n"
    )
    verdict = verdict_of(code, checks)
    assert [check.evidence.call.ended for check in verdict.checks] == [ended, ended]
    assert verdict.outcome == "stopped"


def test_scripts_do_not_see_each_other(verdict_of):
    code = "try:\n    print(counter)\nexcept NameError:\n    counter = 1\n    print('fresh')\nif __name__ == '__main__':\n    print('main')\n"
    checks = "def test_it(program):\n    assert program().lines == program().lines == ['fresh', 'main']\n"
    assert one(verdict_of, code, checks).outcome == "passed"


PAY = "def pay(hours, rate):\n    return hours * rate if hours <= 40 else 40 * rate + 1.5 * (hours - 40) * rate\n"


def test_reference(verdict_of):
    checks = """
import work
def test_it(reference):
    assert reference.pay(45, 10) == 475
    assert work.pay(45, 10) == 450
    assert not hasattr(reference, "nothing")
def test_program(reference, program):
    assert reference.program("4").output == "8\\n"
"""
    reference = PAY + "if __name__ == '__main__':\n    print(2 * int(input()))\n"
    verdict = verdict_of("def pay(h, r):\n    return h * r\n", checks, reference=reference)
    assert [check.outcome for check in verdict.checks] == ["passed", "passed"], verdict.checks


AGREE = """
from work import pay
def test_it(agree, reference):
    agree(pay, reference.pay, [(hours, rate) for hours in range(0, 81, 5) for rate in (8, 12)])
"""


def test_agree(verdict_of):
    assert one(verdict_of, PAY, AGREE, reference=PAY).outcome == "passed"
    check = one(verdict_of, "def pay(h, r):\n    return h * r\n", AGREE, reference=PAY)
    assert check.outcome == "failed"
    assert check.calls >= 34
    found = check.evidence
    assert found.smallest
    assert (found.call.text, found.returned, found.expected) == ("pay(41, 8)", "328", "332.0")


def test_agree_on_exceptions(verdict_of):
    reference = "def pay(h, r):\n    if h < 0:\n        raise ValueError('negative')\n    return h\n"
    checks = "from work import pay\ndef test_it(agree, reference):\n    agree(pay, reference.pay, [(h, 1) for h in range(-3, 3)])\n"
    kinder = "class Negative(ValueError): pass\ndef pay(h, r):\n    if h < 0: raise Negative\n    return h\n"
    assert one(verdict_of, kinder, checks, reference=reference).outcome == "passed"
    found = one(verdict_of, "def pay(h, r):\n    return h\n", checks, reference=reference).evidence
    assert (found.call.text, found.returned, found.expected) == ("pay(-1, 1)", "-1", "raises ValueError")
    found = one(verdict_of, "def pay(h, r):\n    return [][h]\n", checks, reference=reference).evidence
    assert found.call.ended == "raised"
    assert found.call.line == 2


def test_agree_on_a_hang(verdict_of):
    submission = "def pay(h, r):\n    while h == 30: pass\n    return h * r\n"
    found = one(verdict_of, submission, AGREE, reference="def pay(h, r):\n    return h * r\n").evidence
    assert (found.call.text, found.call.ended, found.expected) == ("pay(30, 8)", "timed_out", "240")


def test_agree_on_sorts_of_values(verdict_of):
    checks = """
import work
def same(f, g, cases, agree, **options):
    try:
        agree(f, g, cases, **options)
    except AssertionError:
        return False
    return True
def test_it(agree):
    cases = [(1.0,), (2.0,), (3.0,)]
    assert same(work.third, lambda x: x / 3, cases, agree)
    assert not same(work.third, lambda x: x / 3 + 1e-6, cases, agree)
    assert same(work.third, lambda x: x / 3 + 1e-6, cases, agree, tolerance=1e-3)
    assert same(work.nan, lambda x: float("nan"), cases, agree)
    assert same(work.two, lambda x: 2.0, cases, agree)
    assert not same(work.true, lambda x: 1, cases, agree)
    assert not same(work.listed, lambda x: (x,), cases, agree)
    assert same(work.listed, lambda x: (x,), cases, agree, same=lambda a, b: a[0] == b[0])
    assert same(work.nested, lambda x: {"a": [x, (x / 3, None)]}, cases, agree)
    assert same(lambda x: work.third(x) * 3, lambda x: x, cases, agree)
    assert same(work.made, lambda x: 3, [5, 6, 7], agree, same=lambda a, b: a.value == b)
"""
    submission = """
def third(x): return 0.1 * x / 0.3
def nan(x): return float("nan")
def two(x): return 2
def true(x): return True
def listed(x): return [x]
def nested(x): return {"a": [x, (0.1 * x / 0.3, None)]}
class Thing:
    value = 3
def made(x): return Thing()
"""
    check = one(verdict_of, submission, checks)
    assert check.outcome == "passed", check.traceback


def test_chance(verdict_of):
    checks = """
import work
def test_it(rng, seed, seeds):
    assert seed == 7
    print([rng.random(), seeds(3), seeds(2), work.number])
"""
    submission = "import random\nnumber = random.random()\n"
    first = one(verdict_of, submission, checks, seed=7)
    assert first.outcome == "passed"
    assert one(verdict_of, submission, checks, seed=7).printed == first.printed
    assert one(verdict_of, submission, checks.replace("== 7", "== 8"), seed=8).printed != first.printed


def test_files(verdict_of, tmp_path):
    table = tmp_path / "table.json"
    table.write_text(json.dumps([1, 2]))
    checks = """
import ast, pytest, work
def test_it(data, secret, source):
    assert data("table") == [1, 2]
    assert secret("labels.txt").read_text() == "s"
    assert isinstance(source.body[0], ast.FunctionDef)
    assert work.total() == 3
    assert work.words() == ["a", "b"]
    with pytest.raises(LookupError):
        data("other")
    with pytest.raises(LookupError):
        secret("other")
    with pytest.raises(FileNotFoundError):
        work.other()
"""
    submission = """
def total(): return sum(data("table"))
def other(): return data("other")
def words(): return open("words.txt").read().split()
"""
    fields = {"data": {"table": str(table)}, "secrets": {"labels.txt": b"s"}, "files": {"words.txt": b"a b"}}
    check = one(verdict_of, submission, checks, **fields)
    assert check.outcome == "passed", check.traceback


def test_inside(verdict_of):
    checks = """
import pytest
import work
LIMIT = 3

def helper(x):
    return x * LIMIT

def measure(n):
    work.items.append(n)
    print("seen")
    return {"items": work.items, "helped": helper(n), "class": type(work.thing).__name__}

def breaks():
    return 1 / 0

def unplain():
    return work.thing

def test_it(inside, capsys):
    assert inside(measure, 5) == {"items": [1, 5], "helped": 15, "class": "Thing"}
    assert capsys.readouterr().out == "seen\\n"
    assert inside(measure, 6)["items"] == [1, 6]
    assert work.items == [1]
    with pytest.raises(ZeroDivisionError):
        inside(breaks)
    with pytest.raises(TypeError, match="plain data"):
        inside(unplain)

def test_not_observed():
    assert work.items == [1]
"""
    verdict = verdict_of("items = [1]\nclass Thing: pass\nthing = Thing()\n", checks)
    assert [check.outcome for check in verdict.checks] == ["passed", "passed"], verdict.checks[0].traceback
    assert [check.observed for check in verdict.checks] == [True, False]


def test_missing_reference_is_said(verdict_of):
    check = one(verdict_of, PAY, "import work\ndef test_it(reference):\n    reference.pay(1, 1)\n")
    assert "has no reference solution" in check.traceback


def test_service(verdict_of):
    submission = """
import json
async def app(scope, receive, send):
    if scope["type"] != "http":
        return
    body = (await receive()).get("body", b"")
    text = json.dumps({"path": scope["path"], "method": scope["method"], "body": body.decode()})
    status = 404 if scope["path"] == "/none" else 200
    await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"application/json")]})
    await send({"type": "http.response.body", "body": text.encode()})
"""
    checks = """
def test_it(service):
    running = service("work:app")
    assert running.get("/a").json() == {"path": "/a", "method": "GET", "body": ""}
    assert running.post("/b", json={"x": 1}).json()["body"] == '{"x": 1}'
    assert running.get("/none").status == 404
    running.stop()
"""
    check = one(verdict_of, submission, checks, service=True, limits=Limits(5.0, 30.0, 512))
    assert check.outcome == "passed", check.traceback


def test_agree_on_programs(verdict_of):
    """Prompts and layout do not count; words and numbers do."""
    checks = """
def test_it(agree, program, reference):
    agree(program, reference.program, [("1",), ("5",), ("3",)], size=lambda case: float(case[0]))
"""
    reference = "n = int(input('n? '))\nprint('Twice', 2 * n)\n"
    fields = {"reference": reference}
    assert one(verdict_of, "print('twice  ', 2 * float(input()))\n", checks, **fields).outcome == "passed"
    found = one(verdict_of, "print('Twice', 3 * int(input()))\n", checks, **fields).evidence
    assert (found.call.text, found.returned, found.expected) == (
        "program('1')",
        r"'Twice 3\n'",
        r"'Twice 2\n'",
    )
    assert one(verdict_of, "print('Double', 2 * int(input()))\n", checks, **fields).outcome == "failed"


def test_a_program_that_python_cannot_read_is_no_try(verdict_of):
    checks = """
def test_a(program):
    assert program("1").lines == ["1"]

def test_b(agree, program, reference):
    agree(program, reference.program, [("1",), ("2",)])
"""
    verdict = verdict_of("print(input())\nif True\n    print(2)\n", checks, reference="print(input())\n")
    assert (verdict.outcome, verdict.problem.kind, verdict.problem.line) == ("could_not_start", "syntax", 2)
    assert "SyntaxError: expected ':'" in verdict.problem.message


def test_a_program_that_compiles_bad_text_can_be_read(verdict_of):
    checks = "def test_a(program):\n    assert program().error is None\n"
    assert verdict_of("exec('if')\n", checks).outcome == "not_yet"


def test_a_program_that_hangs_on_one_case_is_named(verdict_of):
    checks = """
def test_it(agree, program, reference):
    agree(program, reference.program, [("1",), ("7",), ("3",)])
"""
    submission = "n = int(input())\nwhile n == 7:\n    pass\nprint(n)\n"
    verdict = verdict_of(submission, checks, reference="print(int(input()))\n", limits=Limits(1.0, 20.0, 512))
    call = verdict.checks[0].evidence.call
    assert (verdict.outcome, call.text, call.ended) == ("stopped", "program('7')", "timed_out")


def test_a_program_that_fails_on_one_case_names_its_line(verdict_of):
    checks = """
def test_it(agree, program, reference):
    agree(program, reference.program, [("1",), ("0",)])
"""
    submission = "n = int(input())\nprint(12 // n)\n"
    reference = "n = int(input())\nprint(12 // n if n else 'none')\n"
    found = one(verdict_of, submission, checks, reference=reference).evidence
    assert (found.call.text, found.call.line) == ("program('0')", 2)
    assert (found.returned, found.expected) == ("'', then ZeroDivisionError", r"'none\n'")


def test_a_broken_size_is_our_fault(verdict_of):
    checks = "import work\ndef test_it(agree):\n    agree(work.pay, lambda x: 0, [(1,), (2,)], size=lambda case: case.x)\n"
    verdict = verdict_of("def pay(x):\n    return x\n", checks)
    assert verdict.outcome == "our_fault"
    assert "size= raised AttributeError" in verdict.problem.message
