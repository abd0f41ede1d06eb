import numpy as np
import pytest
from neuron_backward import gradients


def sample(seed, n=5, m=7):
    r = np.random.default_rng(seed)
    Y = (r.random((1, m)) < 0.3).astype(float)
    return r.normal(0.6, 1.0, (n, m)), Y, r.normal(0.3, 0.7, (n, 1)), float(r.normal(0.4))


def cost(X, Y, w, b):
    Z = w.T @ X + b
    return float(np.mean(np.logaddexp(0, Z) - Y * Z))


@pytest.mark.parametrize(("n", "m"), [(5, 7), (1, 3), (3, 1)])
def test_shapes(n, m):
    """R1: dw like w, db one number"""
    X, Y, w, b = sample(1, n, m)
    dw, db = gradients(X, Y, w, b)
    assert (np.shape(dw), np.ndim(db)) == ((n, 1), 0)


def test_no_opinion_by_hand():
    """R2: from zero weights, by hand"""
    X, Y = np.array([[1.0, 2.0], [0.0, 4.0]]), np.array([[1.0, 0.0]])
    dw, db = gradients(X, Y, np.zeros((2, 1)), 0.0)
    assert (np.ravel(dw).tolist(), float(db)) == ([pytest.approx(0.25), pytest.approx(1.0)], pytest.approx(0.0))


@pytest.mark.parametrize("seed", [2, 3, 4, 5])
def test_measured(seed, expect):
    """R2: equal to measured slopes"""
    X, Y, w, b = sample(seed)
    expect.gradient(gradients(X, Y, w, b), cost=lambda w, b: cost(X, Y, w, b), at=(w, b))


def test_twice_the_examples():
    """R3: the same examples twice, the same slopes"""
    X, Y, w, b = sample(6)
    once, twice = gradients(X, Y, w, b), gradients(np.hstack([X, X]), np.hstack([Y, Y]), w, b)
    np.testing.assert_allclose(twice[0], once[0])
    assert twice[1] == pytest.approx(float(once[1]))


def test_no_loop(expect):
    """R4: no loop over examples"""
    expect.vectorised(gradients, lambda examples: sample(7, n=3, m=examples))


def test_arguments_stay():
    """R5: what came in stays as it was"""
    X, Y, w, b = sample(8)
    before = X.copy(), Y.copy(), w.copy()
    gradients(X, Y, w, b)
    assert all(np.array_equal(now, then) for now, then in zip((X, Y, w), before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other neurons"""
    cases = [sample(rng.randrange(10**6), rng.choice([1, 2, 11]), rng.choice([1, 3, 13])) for _ in range(110)]
    agree(gradients, reference.gradients, cases, tolerance=1e-8, size=lambda case: case[0].size)
