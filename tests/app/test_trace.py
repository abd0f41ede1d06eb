"""Stepping through programs with the real sandbox; what is kept beside lessons."""

from __future__ import annotations

import shutil

import pytest
from stand_ins import TOY_PATH

from marathon.app.render import render
from marathon.app.trace import keep_trace, kept_trace, trace_lesson, trace_work
from marathon.app.wiring import open_marathon
from marathon.app.work import read_work
from marathon.core.blocks import Stepped, walk
from marathon.core.errors import WrongUse
from marathon.core.trace import Trace
from marathon.core.trace_words import sentences

X = "double-it"


@pytest.fixture(scope="module")
def m(tmp_path_factory):
    place = tmp_path_factory.mktemp("learner")
    patch = pytest.MonkeyPatch()
    patch.setenv("MARATHON_CACHE", str(place / "cache"))
    root = shutil.copytree(TOY_PATH, place / "path")
    with open_marathon(root, place / "home", warm=False) as opened:
        yield opened
    patch.undo()


def blocks(m):
    lesson = m.path.find_lesson("every-kind").lesson
    return {block.id: block for block in walk(lesson.blocks) if isinstance(block, Stepped)}, lesson


def steps(m, code, *typed, call="") -> Trace:
    return trace_work(m, X, code, typed, call=call)


def said(trace):
    return " ".join(sentences(trace))


def test_a_lesson_s_program_and_what_was_typed(m):
    found, _ = blocks(m)
    trace = trace_lesson(m, m.path.specializations[0], found["a-call"])
    assert (trace.ended, trace.output) == ("returned", "Number? 4\n8\n")
    assert [step.event for step in trace.steps].count("call") == 1
    assert "`double` is called with `number` = `4`." in said(trace)
    assert "`double` gives back `8`." in said(trace)


def test_what_is_kept_is_of_today(m):
    found, lesson = blocks(m)
    folder = m.root / lesson.folder
    block = found["second-name"]
    kept = kept_trace(folder, block)
    assert kept is not None
    assert "second name" in said(kept)
    assert kept_trace(folder, Stepped(block.id, "a = 1\n", "", "", 1)) is None
    keep_trace(folder, block, kept)
    assert kept_trace(folder, block) == kept


def test_render_draws_what_is_out_of_date(m):
    found, lesson = blocks(m)
    file = m.root / lesson.folder / "traces" / "second-name.json"
    file.write_text("{}")
    looked = {one.file.rpartition("/")[2]: one.outcome for one in render(m, "every-kind", look_only=True)}
    assert (looked["second-name.json"], looked["a-call.json"]) == ("stale", "fresh")
    assert "drawn" in {one.outcome for one in render(m, "every-kind")}
    assert kept_trace(m.root / lesson.folder, found["second-name"]) is not None


def test_functions_alone_get_a_call_below_them(m):
    trace = steps(m, "def double(number):\n    return 2 * number\n")
    assert trace.code.endswith("\n\ndouble(3)\n")
    assert "gives back `6`" in said(trace)
    own = steps(m, "def double(number):\n    return 2 * number\n", call="double(-1)")
    assert "gives back `-2`" in said(own)
    assert read_work(m, X).code == "def double(number):\n    return 2 * number\n"


def test_a_program_that_does_something_stays_as_it_is(m):
    assert steps(m, "x = [1]\ny = x\nx.append(2)\n").code == "x = [1]\ny = x\nx.append(2)\n"


@pytest.mark.parametrize(
    ("code", "ended", "error"),
    [
        ("x = 0\nwhile True:\n    x = x + 1\n", "too_long", ""),
        ("print(1 / 0)\n", "raised", "ZeroDivisionError: division by zero"),
        ("name = input('Name? ')\n", "asks", "EOFError: EOF when reading a line"),
        ("def f(:\n", "unreadable", "SyntaxError: invalid syntax"),
        ("import sys\nsys.exit(3)\n", "returned", ""),
        ("def f(n):\n    return f(n + 1)\nf(0)\n", "too_long", ""),
    ],
)
def test_every_end_is_told(m, code, ended, error):
    trace = steps(m, code)
    assert (trace.ended, trace.error) == (ended, error)
    assert len(trace.steps) <= 301


def test_large_values_and_hostile_ones_stay_small(m):
    code = "class Odd:\n    def __repr__(self):\n        raise ValueError\n\nodd = Odd()\nbig = list(range(10**5))\nlong = 'x' * 10**6\n"
    code += "deep = []\nfor n in range(50):\n    deep = [deep]\nitself = []\nitself.append(itself)\n"
    trace = steps(m, code)
    assert trace.ended in ("returned", "too_long")
    last = dict(trace.steps[-1].frames[0].names)
    assert len(last["long"].text) <= 60
    things = trace.steps[-1].objects
    assert max(len(thing.items) for thing in things.values()) == 20
    assert len(things) <= 200


def test_a_program_that_leaves_at_once_is_told_in_words(m):
    with pytest.raises(WrongUse, match="cannot be shown step by step"):
        steps(m, "import os\nos._exit(0)\n")


def test_generators_comprehensions_and_classes(m):
    code = (
        "class Dog:\n    def __init__(self, name):\n        self.name = name\n\n"
        "dog = Dog('Rex')\nsquares = [n * n for n in range(3)]\n"
        "def count():\n    yield 1\n    yield 2\nall_of_it = list(count())\n"
    )
    words = said(steps(m, code))
    assert "`__init__` is called" in words
    assert "`dog` names a `Dog` object." in words
    assert "second name" not in words
    assert "`squares` names a new list, `[0, 1, 4]`." in words
    assert "`all_of_it` names a new list, `[1, 2]`." in words
