"""What a check could not do with what came back is put in plain words."""

from __future__ import annotations

import traceback

import pytest

from marathon.app.python_words import entries, explain_result
from marathon.app.wording import word
from marathon.core.verdict import Call, CheckResult, Evidence, Verdict

EXAMPLES = {entry.id: entry.example for entry in entries("result")}


def said_by(code: str) -> str:
    try:
        exec(compile(code, "example.py", "exec"), {})
    except Exception as error:  # it is what the example is there for
        return traceback.format_exception_only(error)[-1].strip()
    pytest.fail("it raises nothing")


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_met_and_understood(name):
    said = said_by(EXAMPLES[name])
    assert next(entry.id for entry in entries("result") if entry.says.match(said)) == name


@pytest.mark.parametrize(
    "code, part",
    [
        ("back = None\nback.shape", "`None` came back"),
        ("a, b = None", "`None` came back"),
        ("len(None)", "`None` came back"),
        ("back = 3\nback[0]", "a single one came back"),
        ("a, b, c = (1, 2)", "takes 3 values out of what comes back, and it holds 2"),
        ("'ab'[7]", "shorter than"),
        ("{}['mean']", "looks up 'mean'"),
        ("[1] < 2", "its kind does not allow that"),
    ],
)
def test_what_came_back_instead(code, part):
    assert part in str(explain_result(said_by(code)))


def test_other_troubles_have_no_words():
    assert explain_result("ZeroDivisionError: division by zero") is None


@pytest.mark.parametrize(
    "ended, raised, plain",
    [("returned", None, "a single one came back"), ("raised", "StopIteration", "")],
)
def test_only_of_what_came_back(ended, raised, plain):
    note = "TypeError: 'float' object is not subscriptable"
    evidence = Evidence(Call("f()", ended, "0.5" if ended == "returned" else None, raised), note=note)
    said = word(Verdict("not_yet", (CheckResult("test_it", "failed", evidence=evidence),)))
    assert plain in said.plain and bool(plain) == bool(said.plain)
