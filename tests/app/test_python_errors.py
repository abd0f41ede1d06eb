"""The catalogue of what Python says: every entry is met for real, and by the words of every Python we run on."""

from __future__ import annotations

import json
import sys
import traceback

import pytest
from record_python_errors import RECORDED, examples

from marathon.app.cells import explain
from marathon.app.python_words import entries, explain_error, explain_syntax
from marathon.core.cell import CellEvent
from marathon.core.verdict import RunResult
from marathon.web.runs import run_view

EVERY = [(part, entry) for part in ("error", "syntax") for entry in entries(part)]
SAID = json.loads(RECORDED.read_text(encoding="utf-8"))
# Only Pythons from 3.12 on say themselves that a module was not imported.
BY_NAME = {"error:module-not-imported"}


def first(part, said):
    return next(entry.id for entry in entries(part) if entry.says.search(said))


def meet(code):
    """What this Python says when it runs the code."""
    try:
        exec(compile(code, "example.py", "exec"), {"__name__": "__main__"})
    except SyntaxError as error:
        return error.msg
    except BaseException as error:
        return traceback.format_exception_only(error)[-1].strip().splitlines()[0]
    raise AssertionError(f"nothing was raised by {code!r}")


def test_there_are_words_for_the_commonest_errors():
    assert len(EVERY) >= 60
    assert len({(part, entry.id) for part, entry in EVERY}) == len(EVERY)


@pytest.mark.parametrize(("part", "entry"), EVERY, ids=[f"{part}:{entry.id}" for part, entry in EVERY])
def test_an_entry_says_what_happened_and_where_to_look(part, entry):
    assert entry.what.endswith((".", "."))
    assert len(entry.what.split()) <= 22
    assert len(entry.look.split()) <= 32
    assert entry.look or entry.id == "not-written"
    for word in ("wrong", "failed", "invalid", "illegal", "!"):
        assert word not in f"{entry.what} {entry.look}".lower()
    assert entry.what.count("`") % 2 == entry.look.count("`") % 2 == 0


@pytest.mark.parametrize("name", examples())
def test_this_python_is_understood(name):
    part, _, wanted = name.partition(":")
    said = meet(examples()[name])
    if name not in BY_NAME or sys.version_info >= (3, 12):
        assert first(part, said) == wanted
    words = explain_error(said) if part == "error" else explain_syntax(said)
    assert words is not None
    assert "{" not in words.what.replace("`{`", "")


@pytest.mark.parametrize("version", SAID)
def test_other_pythons_are_understood(version):
    assert set(SAID[version]) == set(examples())
    for name, said in SAID[version].items():
        part, _, wanted = name.partition(":")
        if name not in BY_NAME or not version.startswith("3.11"):
            assert first(part, said) == wanted, said


def test_three_pythons_are_written_down():
    assert [".".join(version.split(".")[:2]) for version in SAID] == ["3.11", "3.12", "3.13"]


def test_a_module_that_was_not_imported_is_told_whichever_python_it_is():
    for version in SAID.values():
        words = explain_error(version["error:module-not-imported"])
        assert "`import math`" in words.look


def test_a_gap_that_is_open():
    assert "A gap is still open" in explain_error("NameError: name '___' is not defined").what


def test_a_cell_and_a_run_say_the_same():
    said = "IndexError: list index out of range"
    failure = explain(CellEvent("error", "IndexError", "list index out of range"), "x[3]")
    view = run_view(RunResult("", "raised", said, line=1), "x[3]", [])
    words = explain_error(said)
    assert (failure.headline, failure.rest) == (words.what, words.look)
    assert "The list is shorter than that." in view.headline
    assert "len - 1" in view.headline
