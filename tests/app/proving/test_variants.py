"""Answers in other words: every rewriting changes how a program looks, and nothing of what it does."""

from __future__ import annotations

import ast
import contextlib
import io

import pytest

from marathon.app.proving.renaming import renamed
from marathon.app.proving.restructuring import REWRITINGS, Fresh
from marathon.app.proving.variants import RENAMED, RESTRUCTURED, every_variant, reworded, variants

CHECKS = "from work import total\n\n\ndef test_it():\n    assert total(3, scale=2) == 6\n"
PROGRAM = '''
LIMIT = 3
def helper(x, /, y=2):
    """Text."""
    if x > LIMIT:
        return y
    elif 0 < x < LIMIT and y:
        y += 1
        return x * y
    else:
        found = [a + y for a in range(x + 2) if a % 2]
        return found

def total(n, scale=1):
    count = 0
    for i in range(n):
        if i == 1 or not scale:
            continue
        count += i
        for i in range(2):
            n = i if i else n
    twice = count * 2
    rest = [i for i in "ab"]
    label = "big" if count > 2 else "small"
    try:
        1 / (n - 1)
    except ZeroDivisionError as problem:
        rest.append(type(problem).__name__)
    return [twice * scale, i, label, rest, *(helper(k) for k in (-1, 1, 3, 5))]

def last(xs):
    for x in xs:
        pass
    return x
'''
CALLS = (
    "total(0)",
    "total(1)",
    "total(5, scale=3)",
    "total(4, 0)",
    "total('3')",
    "total(2.0)",
    "last([])",
    "helper(3, 0)",
)


def outcomes(code):
    """What every call gives, or the class of what it raises."""
    names = {}
    exec(code, names)
    return [outcome(call, names) for call in CALLS]


def outcome(call, names):
    try:
        return repr(eval(call, names))
    except Exception as error:
        return type(error).__name__


def rewritten(code, *names):
    tree = ast.parse(code)
    fresh = Fresh(tree)
    for name in names:
        REWRITINGS[name](tree, fresh)
        ast.fix_missing_locations(tree)
    return ast.unparse(tree)


@pytest.mark.parametrize("name", REWRITINGS)
def test_a_rewriting_keeps_what_a_program_does(name):
    assert outcomes(rewritten(PROGRAM, name)) == outcomes(PROGRAM)


def test_all_together_and_with_other_names():
    # `helper` and `last` may have other names: these checks do not know them.
    checks = CHECKS + "\nfrom work import helper, last\n"
    made = {variant.name: variant.code for variant in variants(PROGRAM, checks)}

    assert list(made) == [RENAMED, RESTRUCTURED]
    for code in made.values():
        assert outcomes(code) == outcomes(PROGRAM)
        assert "count" not in {node.id for node in ast.walk(ast.parse(code)) if isinstance(node, ast.Name)}


@pytest.mark.parametrize(
    ("name", "code", "other"),
    [
        ("branches swapped", "if a:\n    b\nelse:\n    c", "if not a:\n    c\nelse:\n    b"),
        ("plain assignments", "n = 0\nn += 1", "n = 0\nn = n + 1"),
        ("plain assignments", "n = []\nn += [1]", "n = []\nn += [1]"),
        ("the result named", "def f():\n    return a + b", "def f():\n    made_1 = a + b\n    return made_1"),
        ("the result inlined", "def f():\n    r = a + b\n    return r", "def f():\n    return a + b"),
        ("no else after a return", "def f():\n    if a:\n        return 1\n    else:\n        b\n        c", "def f():\n    if a:\n        return 1\n    b\n    c"),
        ("a choice as branches", "x = a if c else b", "if c:\n    x = a\nelse:\n    x = b"),
        ("chains split", "a < b < c", "a < b and b < c"),
        ("chains split", "a < f() < c", "a < f() < c"),
        ("sides changed", "a > b", "b < a"),
        ("sides changed", "f() > g()", "f() > g()"),
        ("sides changed", "x * 2", "2 * x"),
        ("tests negated twice", "if a and b:\n    c", "if not (not a or not b):\n    c"),
        ("definitions reversed", "def f():\n    a\n\ndef g():\n    b", "def g():\n    b\n\ndef f():\n    a"),
        ("definitions reversed", "def f():\n    a\n\n@f\ndef g():\n    b", "def f():\n    a\n\n@f\ndef g():\n    b"),
        ("the body in a helper", "def f(a, b=1):\n    return a", "def made_1(a, b):\n    return a\n\ndef f(a, b=1):\n    return made_1(a, b)"),
        ("a loop for a comprehension", "x = [f(y) for y in z if y]", "made_1 = []\nfor made_2 in z:\n    if made_2:\n        made_1.append(f(made_2))\nx = made_1"),
        ("a loop for a comprehension", "x = [lambda: y for y in z]", "x = [lambda: y for y in z]"),
    ],
)  # fmt: skip
def test_what_a_rewriting_makes(name, code, other):
    assert rewritten(code, name) == other


@pytest.mark.parametrize(
    ("code", "same"),
    [
        ("def f(total):\n    return total", "total"),  # an attribute or a keyword of the checks
        ("import numpy as np\nx = np.zeros(3)", "np"),
        ("def key(a):\n    return a\nsorted([], key=key)", "a"),  # who calls it may name its arguments
        ("class Thing:\n    def go(self, speed):\n        self.fast = speed", "speed"),
        ("@app.get\ndef health(bed):\n    return bed", "bed"),
        ("app = 1", "app"),
        ("def f():\n    global n\n    n = 1", "n"),
        ("def f(limit):\n    return table.query('a > @limit')", "limit"),
        ("def f(a):\n    return locals()", "a"),
    ],
)
def test_names_that_something_else_relies_on_stay(code, same):
    checks = "import work\nassert work.total(scale=1)\nservice('work:app')\n"
    words = ast.unparse(renamed(ast.parse(code), checks))
    assert (
        same
        in words.replace("(", " ")
        .replace(")", " ")
        .replace(":", " ")
        .replace(",", " ")
        .replace("'", " ")
        .replace("@", " ")
        .split()
    )


def test_each_rewriting_by_itself_and_each_code_once():
    made = every_variant("x = 1\nprint('It is', x)\n", "")

    assert [variant.name for variant in made] == [RENAMED, "other labels"]
    assert len({variant.code for variant in made}) == len(made)


def test_other_labels_keep_the_values():
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(reworded("x = 7\nprint('Pay:', x)\nprint(f'{x} euros')\nprint('warm')\n"))

    assert printed.getvalue() == "So it is 7\n7 so it is \nwarm\n"
