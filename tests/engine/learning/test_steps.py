"""`expect.vectorised`: Python's steps are counted, so that neither machine nor load matter."""

import pytest

CHECKS = """
import numpy as np, pytest
from work import slopes

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    def case(rows):
        r = np.random.default_rng(n)
        return r.normal(2, 3, (rows, 3)), r.normal(-4, 5, rows), r.normal(0.5, 1, 3)
    expect.vectorised(slopes, case)
"""
CODE = "import numpy as np\nfrom sklearn.linear_model import LinearRegression\ndef slopes(X, y, w):\n    {}\n"
RIGHT = {
    "in one expression": "return X.T @ (X @ w - y) / len(y)",
    "einsum": "return np.einsum('ij,i->j', X, X @ w - y) / len(y)",
    "a loop over columns": "return np.array([X[:, j] @ (X @ w - y) for j in range(X.shape[1])]) / len(y)",
    "library": "return LinearRegression().fit(X, y).coef_",
}
LOOPS = {
    "for": "total = 0\n    for row, t in zip(X, y):\n        total = total + (row @ w - t) * row\n    return total / len(y)",
    "while": "i = total = 0\n    while i < len(y):\n        total, i = total + (X[i] @ w - y[i]) * X[i], i + 1\n    return total",
    "comprehension": "return sum([(row @ w - t) * row for row, t in zip(X, y)]) / len(y)",
    "generator": "return sum((row @ w - t) * row for row, t in zip(X, y)) / len(y)",
    "an empty loop": "for _ in X: pass\n    return X.T @ (X @ w - y) / len(y)",
    "apply_along_axis": "return np.apply_along_axis(lambda row: row @ w, 1, X)",
    "vectorize": "return np.vectorize(lambda t: t + 1)(y)",
    "map": "return list(map(lambda t: t * 2, y))",
}


@pytest.mark.parametrize("name", RIGHT)
def test_right(name, holds):
    holds(CODE.format(RIGHT[name]), CHECKS)


@pytest.mark.parametrize("name", LOOPS)
def test_loops(name, breaks):
    words = ["slopes(", "more steps of Python for each row", "no loop over the rows", "908 rows more"]
    verdict = breaks(CODE.format(LOOPS[name]), CHECKS, words)
    assert verdict.checks[0].observed


def test_a_first_call_may_prepare(holds):
    code = "import numpy as np\nknown = {}\ndef slopes(X, y, w):\n    for i in range(0 if known else 5000): known[i] = i\n    return X.T @ (X @ w - y)\n"
    holds(code, CHECKS, rounds=3)


def test_arguments_of_the_second_call_are_fresh(holds):
    code = "def slopes(X, y, w):\n    assert w.sum() != 0\n    w[:] = 0\n    return X @ w - y\n"
    holds(code, CHECKS, rounds=3)


def test_the_learners_line_is_named(judged):
    verdict = judged("def slopes(X, y, w):\n    return X @ nothing\n", CHECKS)
    call = verdict.checks[0].evidence.call
    assert (call.line, call.raised) == (2, "NameError: name 'nothing' is not defined")
    assert call.text.startswith("slopes(")
