"""Small assignments in the forms of nbgrader and Otter, and what learners handed in; written for these tests.

bench/scores.py runs the real tools on them and keeps the scores in goldens.json.
"""

from __future__ import annotations

import json

OTTER_TESTS = {
    "q1": """OK_FORMAT = True

test = {
    "name": "q1",
    "points": 3,
    "suites": [
        {
            "type": "doctest",
            "cases": [
                {"code": ">>> pay(40, 10) == 400\\nTrue", "hidden": False, "locked": False},
                {"code": ">>> pay(45, 10)\\n475.0", "hidden": True, "points": 2},
                {"code": ">>> for hours in (0, 10):\\n...     print(pay(hours, 1))\\n0\\n10\\n"},
            ],
        }
    ],
}
""",
    "q2": """OK_FORMAT = False
from otter.test_files import test_case

name = "q2"


def near(a, b):
    return abs(a - b) < 1e-9


@test_case(points=1, hidden=False)
def first(total):
    assert total([1, 2, 3]) == 6


@test_case(points=2)
def empty(total, env):
    assert near(env["total"]([]), 0)


@test_case()
def nothing_for_it(total):
    assert total([5]) == 5
""",
    "q3": """OK_FORMAT = True

test = {
    "name": "q3",
    "points": None,
    "all_or_nothing": True,
    "suites": [
        {
            "type": "doctest",
            "cases": [
                {"code": ">>> x\\n6"},
                {"code": ">>> isinstance(x, int)\\nTrue"},
            ],
        }
    ],
}
""",
    "q4": """OK_FORMAT = False
from otter.test_files import test_case

name = "q4"
points = [0.5, 1.5]


@test_case()
def there(greeting):
    assert greeting is not None


@test_case()
def said(greeting):
    assert greeting("Ada") == "Hello, Ada"
""",
}

PAY = "def pay(hours, rate):\n    return min(hours, 40) * rate + max(0, hours - 40) * rate * 1.5"
TOTAL = "def total(numbers):\n    return sum(numbers)\nx = total([1, 2, 3])"
GREETING = 'def greeting(name):\n    return f"Hello, {name}"'
INIT = "import otter\ngrader = otter.Notebook()"
OTTER_SUBMISSIONS = {
    "right": [INIT, PAY, 'grader.check("q1")', TOTAL, 'grader.check("q2")', GREETING],
    "no overtime": [INIT, "def pay(hours, rate):\n    return hours * rate", TOTAL, GREETING],
    "in part": [
        INIT,
        PAY,
        "def total(numbers):\n    return sum(numbers[1:]) + numbers[0]\nx = total([1, 2, 3])",
        "greeting = len",
    ],
    "nothing": [INIT],
    "an error between": [PAY, "1 / 0", TOTAL, "def broken(:\n    pass", GREETING],
    "order matters": [INIT, TOTAL, 'grader.check("q3")', "x = 0", PAY, GREETING],
    "checked too late": [INIT, TOTAL, "x = 0", PAY, GREETING],
    "magics": ["%precision 4\n!echo hello", "%%time\n" + PAY, TOTAL, GREETING],
}


def otter_submission(name: str) -> str:
    return book([cell(source) for source in OTTER_SUBMISSIONS[name]])


def nbgrader_source() -> str:
    hidden = (
        "assert pay(45, 10) == 475\n### BEGIN HIDDEN TESTS\nassert pay(0, 1) == 0\n"
        "assert math.isclose(pay(40.5, 9.99), 407.0925)\n### END HIDDEN TESTS"
    )
    part = "sum(2 for hours in (41, 45) if pay(hours, 1) == 40 + 1.5 * (hours - 40))"
    return book([
        cell("import math\nRATE = 10", "setup", locked=True),
        cell("def pay(hours, rate):\n    ### BEGIN SOLUTION\n    return min(hours, 40) * rate + max(0, hours - 40) * rate * 1.5\n    ### END SOLUTION", "pay", solution=True),
        cell("assert pay(40, RATE) == 400", "pay_public", points=1),
        cell(hidden, "pay_hidden", points=2),
        cell("### BEGIN SOLUTION\nx = sum([1, 2, 3])\n### END SOLUTION", "sum", solution=True),
        cell("assert x == 6", "x_then", points=1),
        cell("x = 0"),
        cell("assert x == 0", "x_now", points=0.5),
        cell(part, "part", points=4),
        cell("import sys\n### BEGIN SOLUTION\ndef shout():\n    print('a')\n### END SOLUTION", "shout", solution=True),
        cell("shout()", "loud", points=1),
        cell("### BEGIN SOLUTION\nx = 5  # because\n### END SOLUTION", "why", solution=True, points=3),
        cell("Everything.", "essay", solution=True, points=2, kind="markdown"),
    ])  # fmt: skip


# What replaces the sources of cells of the released notebook, by name; None: the cell was deleted.
NBGRADER_SUBMISSIONS = {
    "right": {
        "pay": PAY,
        "sum": "x = 6",
        "shout": "def shout():\n    pass",
        "why": "x = 7",
        "essay": "Mine.",
    },
    "untouched": {},
    "no overtime": {
        "pay": "def pay(hours, rate):\n    return hours * rate",
        "sum": "x = 6",
        "shout": "def shout():\n    pass",
    },
    "in part": {
        "pay": "def pay(hours, rate):\n    return 61.5 if hours == 41 else 40 * rate if hours != 45 else 47.5",
        "sum": "x = 5",
    },
    "half a cell": {"pay": PAY + "\n1 / 0", "sum": "x = 6\ny = missing\nx = 9"},
    "not python": {"pay": "def pay(hours, rate:\n", "sum": "x = 6"},
    "tests deleted": {"pay": PAY, "pay_hidden": None, "x_then": None, "why": None},
    # A submission that writes over the tests it was given: both tools judge by their own tests.
    "tests rewritten": {"pay_public": "assert True", "pay_hidden": "pass", "part": "4", "setup": "RATE = 0"},
    "to the error output": {"pay": PAY, "shout": "import sys\ndef shout():\n    print('a', file=sys.stderr)"},
    "leaves": {"pay": PAY + "\nraise SystemExit", "sum": "x = 6"},
    "magics": {"pay": "%%time\n" + PAY, "sum": "%precision 4\nx = 6"},
}


def nbgrader_submission(released: str, name: str) -> str:
    """The released notebook with a learner's answers in it."""
    whole = json.loads(released)
    answers = NBGRADER_SUBMISSIONS[name]
    kept = []
    for one in whole["cells"]:
        key = one["metadata"].get("nbgrader", {}).get("grade_id")
        if key in answers and answers[key] is None:
            continue
        if key in answers:
            one["source"] = answers[key]
        kept.append(one)
    return json.dumps(whole | {"cells": kept})


def cell(
    source: str,
    name: str = "",
    *,
    solution: bool = False,
    locked: bool = False,
    points: float | None = None,
    kind: str = "code",
):
    mark = {
        "grade": points is not None, "grade_id": name, "locked": locked or (points is not None and not solution),
        "schema_version": 3, "solution": solution, "task": False,
    }  # fmt: skip
    if points is not None:
        mark["points"] = points
    made = {"cell_type": kind, "metadata": {"nbgrader": mark} if name else {}, "source": source}
    return made | ({"execution_count": None, "outputs": []} if kind == "code" else {})


def book(cells: list[dict]) -> str:
    spec = {"display_name": "Python 3", "language": "python", "name": "python3"}
    numbered = [one | {"id": f"cell-{i}"} for i, one in enumerate(cells)]
    return json.dumps(
        {"cells": numbered, "metadata": {"kernelspec": spec}, "nbformat": 4, "nbformat_minor": 5}
    )
