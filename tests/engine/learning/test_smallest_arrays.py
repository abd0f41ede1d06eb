"""The case that a failing comparison shows, where arrays come in: as small as those that were given allow."""

from __future__ import annotations

CHECKS = """
import numpy as np
import work

def test_it(agree, reference):
    draw = np.random.default_rng(5)
    cases = []
    for _ in range(60):
        rows, columns = draw.choice([1, 3, 7, 11]), draw.choice([1, 2, 5])
        X = draw.normal(2, 3, (rows, columns)).round(2)
        X[0, 0] = 0
        cases.append((X, np.arange(columns) + 1.0, draw.integers(0, 4, rows)))
    agree(work.f, reference.f, cases)
"""
RIGHT = "def f(X, w, y):\n    return X @ w - y\n"


def call(judged, wrong, checks=CHECKS, right=RIGHT):
    verdict = judged(wrong, checks, reference=right)
    (check,) = verdict.checks
    assert (verdict.outcome, check.outcome) == ("not_yet", "failed"), verdict
    return check.evidence.call.text


def test_arrays_whose_lengths_belong_together_shrink_together(judged):
    text = call(judged, RIGHT.replace("- y", "- 2 * y"))
    assert text == "f(array([[0.]]), array([1.]), array([1]))"


def test_entries_become_plain(judged):
    text = call(judged, "import numpy as np\n" + RIGHT.replace("X @", "np.abs(X) @"))
    assert text == "f(array([[-1.]]), array([1.]), array([0]))"


def test_a_fault_that_needs_two_rows(judged):
    wrong = "def f(X, w, y):\n    return X @ w - (y if len(X) < 2 else y[::-1])\n"
    text = call(judged, wrong)
    assert text in [f"f(array([[0.], [0.]]), array([1.]), array([{two}]))" for two in ("0, 1", "1, 0")]


def test_a_slow_answer_with_arrays(judged):
    wrong = "import time\ndef f(X, w, y):\n    time.sleep(0.2)\n    return X @ w\n"
    assert "array" in call(judged, wrong, CHECKS.replace("range(60)", "range(6)"))


def test_a_table(judged):
    checks = """
import pandas as pd
import work

def test_it(agree, reference):
    agree(work.f, reference.f, [(pd.DataFrame({"a": range(n), "b": [n] * n}),) for n in range(1, 30)])
"""
    right = "def f(t):\n    return int(t['a'].sum())\n"
    verdict = judged(
        "def f(t):\n    return int(t['a'].max() if len(t) > 2 else t['a'].sum())\n", checks, reference=right
    )
    assert verdict.checks[0].evidence.expected in ("3", "2", "1")


def test_no_minus_before_a_zero(judged):
    """It equals zero, and looks like the fault that is sought."""
    checks = "import numpy as np\nimport work\ndef test_it(agree):\n    agree(work.f, lambda x: 1 - x, [(np.zeros(2),)])\n"
    evidence = judged("def f(x):\n    return -x\n", checks).checks[0].evidence
    assert (evidence.returned, evidence.expected) == ("array([0., 0.])", "array([1., 1.])")
