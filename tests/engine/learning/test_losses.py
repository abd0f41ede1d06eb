"""`expect.loss`, `expect.first_loss` and `expect.learns`."""

import pytest

CHECKS = """
import numpy as np, pytest
from work import cost

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    expect.loss(cost, r.normal(0.5, 2, (7, 5)), r.integers(0, 5, 7), classes=5)
"""
STABLE = """
import numpy as np
def cost(scores, labels):
    scores = scores - scores.max(axis=1, keepdims=True)
    logs = scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))
    return {}
"""
MEAN = "float(-logs[np.arange(len(labels)), labels].mean())"
NAIVE = """
import numpy as np
def cost(scores, labels):
    chances = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    return float(-np.log(chances[np.arange(len(labels)), labels]{}).mean())
"""
WRONG = {
    "a sum": (STABLE.format(MEAN.replace("mean", "sum")), ["cost(", "11.27", "1.609", "log(5)"]),
    "a mean over classes": (STABLE.format(MEAN + " / 5"), ["0.3219", "1.609"]),
    "a gain": (STABLE.format("-" + MEAN), ["-1.609", "1.609"]),
    "logarithm to base 2": (STABLE.format(MEAN + " / np.log(2)"), ["2.322", "1.609"]),
    "softmax twice": (
        STABLE.replace(
            "logs = scores -",
            "scores = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)\n    logs = scores -",
        ).format(MEAN),
        ["a finite number, about"],
    ),
    "overflow": (NAIVE.format(""), ["nan", "a finite number", "exp(1000) is inf"]),
    "cut off": (
        NAIVE.replace("np.exp(scores)", "np.exp(np.minimum(scores, 500))").format(" + 1e-12"),
        ["a finite number"],
    ),
    "last batch only": (
        STABLE.format(MEAN.replace(".mean()", "[:3].sum() / len(labels)")),
        ["0.6898", "1.609"],
    ),
    "an array": (STABLE.format("-logs[np.arange(len(labels)), labels]"), ["shape (7,)", "one number"]),
}


def test_right(holds):
    holds(STABLE.format(MEAN), CHECKS)


def test_right_sum(holds, breaks):
    checks = CHECKS.replace("classes=5", "classes=5, reduction='sum'")
    holds(STABLE.format(MEAN.replace("mean", "sum")), checks)
    breaks(STABLE.format(MEAN), checks, ["1.609", "11.27"])


@pytest.mark.parametrize("name", WRONG)
def test_wrong(name, breaks):
    code, words = WRONG[name]
    breaks(code, CHECKS, words)


def test_wrong_reduction(breaks):
    """A batch that is divided by a fixed number is right for one length only."""
    breaks(STABLE.format(MEAN.replace("mean()", "sum() / 7")), CHECKS, ["It is a mean over the examples"])


COLUMNS = """
import numpy as np, pytest
from work import cost

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    Y = (r.random((1, 11)) < 0.3).astype(float)
    expect.loss(cost, r.normal(0.5, 3, (1, 11)), Y, classes=2, axis=1)
"""
BINARY = "import numpy as np\ndef cost(Z, Y):\n    return float(np.mean({}))\n"


def test_two_classes_in_columns(holds, breaks):
    holds(BINARY.format("np.logaddexp(0, Z) - Y * Z"), COLUMNS)
    breaks(BINARY.format("-Y * np.log(1 / (1 + np.exp(-Z)))"), COLUMNS, ["0.6931", "log(2)"])
    chance = "1 / (1 + np.exp(-Z))"
    naive = f"-Y * np.log({chance}) - (1 - Y) * np.log(1 - {chance})"
    breaks(BINARY.format(naive), COLUMNS, ["a finite number", "log(0) is -inf"])


FIRST = """
import numpy as np, pytest
from work import losses

@pytest.mark.parametrize("n", ROUNDS)
def test_it(expect, n):
    r = np.random.default_rng(n)
    y = np.arange(60) % 3
    X = r.normal(0, 1, (60, 4)) + 2 * np.eye(4)[y]
    found = losses(X, y, n)
    expect.first_loss(found[0], classes=3)
    expect.learns(found, to=0.2)
"""
TRAINING = """
import numpy as np
def losses(X, y, seed):
    r, found = np.random.default_rng(seed), []
    W, Y = {start}, np.eye(3)[y]
    for _ in range(400):
        Z = np.c_[X, np.ones(len(X))] @ W
        P = np.exp(Z - Z.max(axis=1, keepdims=True))
        P /= P.sum(axis=1, keepdims=True)
        found.append(float(-np.log((P * Y).sum(axis=1){guard}).mean()))
        W = W {sign} {rate} * np.c_[X, np.ones(len(X))].T @ (P - Y) / len(X)
    return found[{keep}]
"""
GOOD = {"start": "r.normal(0, 0.01, (5, 3))", "guard": "", "sign": "-", "rate": "1.0", "keep": ":"}
WRONG_TRAINING = {
    "large weights": (
        {"start": "r.normal(0, 30, (5, 3))"},
        ["a first loss of", "about log(3) = 1.099", "guesses"],
    ),
    "trained already": ({"keep": "300:"}, ["a first loss of", "has seen the labels"]),
    "uphill": (
        {"sign": "+", "guard": " + 1e-300"},
        ["losses from 1.135 to", "a last loss below", "learned by heart"],
    ),
    "no step": ({"rate": "0.0"}, ["losses from 1.135 to 1.135", "400 steps"]),
    "one step": ({"keep": ":1"}, ["1 losses", "a loss for each step"]),
    "a logarithm of zero": ({"sign": "+"}, ["a loss of inf at step", "finite losses"]),
}


def test_right_training(holds):
    code = TRAINING.format(**GOOD)
    holds(code.replace("+ 2 *", "+ 6 *"), FIRST.replace("2 * np.eye", "6 * np.eye"))


@pytest.mark.parametrize("name", WRONG_TRAINING)
def test_wrong_training(name, breaks):
    change, words = WRONG_TRAINING[name]
    breaks(TRAINING.format(**{**GOOD, **change}), FIRST.replace("2 * np.eye", "6 * np.eye"), words)
