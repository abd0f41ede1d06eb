"""`expect.shapes` and `expect.broadcasting`."""

import pytest

SHAPES = """
import numpy as np, pytest
from work import forward

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    def columns(batch):
        r = np.random.default_rng(n)
        return r.normal(0.4, 1.5, (5, batch)), r.normal(0.2, 1.0, (5, 1)), 0.7
    expect.shapes(forward, columns, gives=lambda batch: (1, batch))
"""
FORWARD = """
import numpy as np
def forward(X, w, b):
    A = 1 / (1 + np.exp(-(w.T @ X + b)))
    return {}
"""
WRONG_SHAPES = {
    "flat": ("A[0]", ["forward(array(", "shape (7,)", "shape (1, 7)", "Which axis of your result"]),
    "transposed": ("A.T", ["shape (7, 1)", "shape (1, 7)"]),
    "squeezed only when alone": (
        "A if A.shape[1] > 1 else A[0]",
        ["shape (1,)", "shape (1, 1)", "still a batch"],
    ),
    "an average": ("A.mean()", ["shape ()", "shape (1, 7)"]),
    "another type": ("A * np.ones(A.shape)", ["float64 numbers", "float32 numbers", "another type joins in"]),
    "nothing": ("None", ["None", "numbers: a float", "Hand back the values"]),
    "an object": ("object()", ["an object", "numbers: a float"]),
    "rows of different lengths": ("[[1, 2], [3]]", ["a list", "numbers: a float"]),
    "words": ("['high'] * 7", ["a list", "numbers: a float"]),
}


def test_right_shapes(holds):
    holds(FORWARD.format("A"), SHAPES)


def test_whole_numbers_may_come_back(judged):
    checks = SHAPES.replace("(1, batch)", "(1, batch)")
    assert judged(FORWARD.format("(A > 0.5).astype(int)"), checks).passed


@pytest.mark.parametrize("name", WRONG_SHAPES)
def test_wrong_shapes(name, breaks):
    code, words = WRONG_SHAPES[name]
    breaks(FORWARD.format(code), SHAPES, words)


SEVERAL = """
import numpy as np, pytest
from work import slopes

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    case = lambda rows: (np.random.default_rng(n).normal(1, 1, (rows, 5)), np.ones(rows))
    expect.shapes(slopes, case, gives=lambda rows: [(5,), ()])
"""
SLOPES = "def slopes(X, error):\n    return {}\n"


def test_several_results(holds, breaks):
    holds(SLOPES.format("X.T @ error / len(X), float(error.mean())"), SEVERAL)
    breaks(SLOPES.format("X.T @ error / len(X)"), SEVERAL, ["one result", "2 results"])
    breaks(SLOPES.format("X.T @ error, error.mean(), 1"), SEVERAL, ["3 results", "2 results"])
    breaks(SLOPES.format("X * error[:, None], error.mean()"), SEVERAL, ["shape (7, 5)", "shape (5,)"])


BROADCASTING = """
import numpy as np, pytest
from work import loss

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    expect.broadcasting(loss, r.normal(1, 2, 7), r.normal(3, 1, 7))
"""
LOSS = "import numpy as np\ndef loss(guess, truth):\n    {}return float(((guess - truth) ** 2).mean())\n"
RIGHT_LAYOUTS = {
    "one shape": "guess, truth = guess.ravel(), truth.ravel()\n    ",
    "refuses": "if guess.shape != truth.shape: raise ValueError('two shapes')\n    ",
}


@pytest.mark.parametrize("name", RIGHT_LAYOUTS)
def test_right_layouts(name, holds):
    holds(LOSS.format(RIGHT_LAYOUTS[name]), BROADCASTING)


def test_wrong_layouts(breaks):
    words = ["as for flat arrays", "(7,) and (7, 1)", "a table of 7 by 7"]
    breaks(LOSS.format(""), BROADCASTING, words)
    breaks("def loss(guess, truth):\n    return guess - truth\n", BROADCASTING, ["49 numbers", "7 numbers"])
    breaks(LOSS.format("truth = truth.ravel()\n    "), BROADCASTING, ["(7, 1) and (7,)", "a table of 7 by 7"])
