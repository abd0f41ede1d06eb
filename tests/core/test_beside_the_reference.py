"""Two answers side by side: aligned by idea, measured, and what is worth noticing."""

from __future__ import annotations

import pytest

from marathon.core.alignment import align
from marathon.core.noticing import MOST, measures, notice
from marathon.core.structure import structure_of

STEP = '''def step(x, y, w, b, lr):
    """Take one step."""
    m = len(x)
    errors = [w * a + b - t for a, t in zip(x, y)]

    dw = sum(e * a for e, a in zip(errors, x)) / m
    db = sum(errors) / m

    return w - lr * dw, b - lr * db
'''
REFERENCE = '''import numpy as np


def step(x, y, w, b, lr):
    """Take one step."""
    # Measure the errors, once
    x, y = np.asarray(x), np.asarray(y)
    error = w * x + b - y
    # Find both slopes from the same spot
    dw = (error * x).mean()
    db = error.mean()
    # Then move both
    return w - lr * dw, b - lr * db
'''


def test_statements_that_do_the_same_work_stand_beside_each_other():
    rows = {row.idea: row for row in align(STEP, REFERENCE)}
    slopes = rows["Find both slopes from the same spot"]
    assert "dw = sum(" in slopes.mine
    assert "db = sum(errors)" in slopes.mine
    assert "dw = (error * x).mean()" in slopes.theirs
    assert rows["Then move both"].mine.strip() == "return w - lr * dw, b - lr * db"
    assert rows["What is brought in"].mine == ""


@pytest.mark.parametrize(("mine", "theirs"), [(STEP, REFERENCE), (REFERENCE, STEP), (STEP, STEP)])
def test_no_line_of_code_is_lost_or_twice(mine, theirs):
    rows = align(mine, theirs)
    for code, side in ((mine, "mine"), (theirs, "theirs")):
        shown = [line for row in rows for line in getattr(row, side).splitlines() if line.strip()]
        assert shown == [line for line in code.splitlines() if line.strip()]


def test_what_python_cannot_read_stands_beside_it_whole():
    (row,) = align("def (", "x = 1")
    assert (row.mine, row.theirs) == ("def (", "x = 1")


def test_a_program_of_statements_is_aligned_too():
    mine = 'name = input("Name? ")\nprint("Hello, " + name)\n'
    theirs = 'name = input("Name? ")\nprint(f"Hello, {name}!")\n'
    assert [row.idea for row in align(mine, theirs)] == ["What is worked out", "What is shown"]


def test_the_structure_counts_what_is_there():
    found = structure_of(STEP)
    assert (found.lines, found.comprehensions, found.loops, found.returns) == (6, 2, 0, 1)
    assert found.names == ("m", "errors", "dw", "db")
    nested = structure_of(
        "def f(x):\n    for a in x:\n        for b in a:\n            if b:\n                g(b)\n"
    )
    assert nested.nested_loops
    assert nested.depth == 3
    assert structure_of("def f(:\n") is None


def test_an_elif_is_no_deeper_than_its_if():
    code = "def f(x):\n    if x:\n        return 1\n    elif x is None:\n        return 2\n    return 3\n"
    assert (structure_of(code).depth, structure_of(code).early_returns) == (1, 2)


LOOP = "def total(x):\n    s = 0\n    for each in x:\n        s += each\n    return s\n"
SUM = "def total(x):\n    return sum(x)\n"


def test_what_differs_is_said_in_both_directions():
    assert "Yours writes the loop out; the reference has no loop at all." in notice(LOOP, SUM)
    assert "The reference writes the loop out; yours has no loop at all." in notice(SUM, LOOP)
    assert any("`sum`, which is part of Python" in sentence for sentence in notice(LOOP, SUM))


def test_an_early_return_and_a_call_of_itself_are_noticed():
    early = "def f(x):\n    if x < 0:\n        return 0\n    return x\n"
    late = "def f(x):\n    return x if x > 0 else 0\n"
    assert "Yours returns early, once; the reference comes out only at its end." in notice(early, late)
    again = "def f(x):\n    return 0 if x == 0 else x + f(x - 1)\n"
    assert (
        notice(again, late)[0]
        == "Yours calls itself; the reference goes through the steps one after another."
    )


def test_never_more_than_three_and_never_a_judgement():
    sentences = notice(LOOP, REFERENCE)
    assert 1 <= len(sentences) <= MOST
    assert not {"better", "worse", "bad", "ugly", "should"} & set(" ".join(notice(STEP, REFERENCE)).split())


def test_two_of_a_kind_are_said_to_be_so():
    assert notice(SUM, SUM) == ("Both are built in the same way: the same shapes in the same number.",)


def test_measures_leave_out_what_neither_has():
    labels = {row.label: (row.mine, row.theirs) for row in measures(LOOP, SUM)}
    assert labels["lines of code"] == (5, 2)
    assert labels["loops"] == (1, 0)
    assert "branches" not in labels
