"""`expect.gradient`."""

import pytest

CHECKS = """
import numpy as np, pytest
from work import cost_and_slopes

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X, y = r.normal(2, 3, (7, 5)), r.normal(-4, 5, 7)
    w, b = r.normal(0.5, 1, 5), float(r.normal(1.5))
    cost, dw, db = cost_and_slopes(X, y, w, b)
    expect.gradient((dw, db), cost=lambda w, b: cost_and_slopes(X, y, w, float(b))[0], at=(w, b))
"""
CODE = """
import numpy as np
def cost_and_slopes(X, y, w, b):
    error = X @ w + b - y
    dw, db = X.T @ error / len(y), error.mean()
    {}
    return float(error @ error / (2 * len(y))), dw, db
"""
WRONG = {
    "a sum": (
        "dw = dw * 7",
        ["cost_and_slopes(array(", "the first slopes", "7 times", "a sum where a mean is meant"],
    ),
    "a mean of a mean": ("dw = dw / 7", ["the first slopes", "1 / 7 of"]),
    "uphill": ("dw = -dw", ["the first slopes", "look at the sign"]),
    "only b": ("db = db + 0.01", ["the second slopes", "as the cost itself changes"]),
    "one entry": ("dw[3] += 1e-4", ["the first slopes"]),
    "a column": ("dw = dw.reshape(-1, 1)", ["the first slopes of shape (5, 1)", "shape (5,)"]),
    "not a number": ("db = float('nan')", ["the second slopes with inf or nan", "finite slopes"]),
}


def test_right(holds):
    holds(CODE.format(""), CHECKS)


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name, breaks):
    code, words = WRONG[name]
    breaks(CODE.format(code), CHECKS, words)


LAYERS = """
import numpy as np, pytest
from work import slopes

def cost(X, y, W, v):
    return float((((np.{bend}(X @ W)) @ v - y) ** 2).mean())

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    X, y, W, v = r.normal(0.5, 1, (11, 7)), r.normal(2, 1, 11), r.normal(0, 1, (7, 3)), r.normal(0, 1, 3)
    expect.gradient(slopes(X, y, W, v), cost=lambda W, v: cost(X, y, W, v), at=(W, v))
"""
TANH = """
import numpy as np
def slopes(X, y, W, v):
    A = np.tanh(X @ W)
    error = 2 * (A @ v - y) / len(y)
    return X.T @ (np.outer(error, v) * (1 - A**2)), A.T @ error
"""
RELU = TANH.replace("np.tanh(X @ W)", "np.maximum(X @ W, 0)").replace("(1 - A**2)", "(A > 0)")


def test_two_layers(holds, breaks):
    checks = LAYERS.replace("{bend}", "tanh")
    holds(TANH, checks)
    breaks(TANH.replace("1 - A**2", "1 - A"), checks, ["the first slopes"])
    breaks(TANH.replace(" * (1 - A**2)", ""), checks, ["the first slopes"])


def test_kinks_are_no_false_alarm(holds):
    """Of 50 networks with 33 bends each, moves of 1e-5 must not be taken for errors where they meet a bend."""
    holds(RELU, LAYERS.replace("np.{bend}(X @ W)", "np.maximum(X @ W, 0)"))
