import warnings

import numpy as np
import pytest
from neuron_forward import forward


def columns(seed, n=5, m=7):
    r = np.random.default_rng(seed)
    return r.normal(0.4, 1.5, (n, m)), r.normal(0.2, 1.0, (n, 1)), float(r.normal(0.7))


@pytest.mark.parametrize(("n", "m"), [(5, 7), (3, 1), (1, 11)])
def test_shape(n, m):
    """R1: one row, a probability for each column"""
    assert np.shape(forward(*columns(1, n, m))) == (1, m)


def test_by_hand():
    """R2: a score of log 3 is a probability of 0.75"""
    X, w = np.array([[1.0, 1.0], [2.0, 0.0]]), np.array([[np.log(3.0)], [0.0]])
    assert forward(X, w, 0.0)[0].tolist() == pytest.approx([0.75, 0.75])


def test_bias_counts():
    """R2: the bias moves every score"""
    X, w, _ = columns(2)
    low, high = forward(X, w, -1.0), forward(X, w, 1.0)
    odds = lambda p: np.log(p / (1 - p))  # noqa: E731
    np.testing.assert_allclose(odds(high) - odds(low), np.full((1, 7), 2.0))


def test_extreme_scores():
    """R3: scores of a thousand, without a warning"""
    X = np.array([[1000.0, -1000.0, 720.0, -720.0, 0.0]])
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        found = forward(X, np.array([[1.0]]), 0.0)[0].tolist()
    assert found == pytest.approx([1, 0, 1, 0, 0.5])


def test_small_scores_stay_exact():
    """R2, R3: a score of -30 is small, and not zero"""
    assert forward(np.array([[-30.0]]), np.array([[1.0]]), 0.0)[0, 0] == pytest.approx(9.357622968839299e-14, rel=1e-6)


def test_columns_do_not_meet(expect):
    """R2: each column is scored alone"""
    X, w, b = columns(3)
    expect.rows_alone(lambda X: forward(X, w, b), X, axis=1)


def test_arguments_stay():
    """R4: what came in stays as it was"""
    X, w, b = columns(4)
    before = X.copy(), w.copy()
    forward(X, w, b)
    assert np.array_equal(X, before[0])
    assert np.array_equal(w, before[1])


def test_many(reference, agree, rng):
    """R1, R2: a hundred other neurons"""
    cases = [columns(rng.randrange(10**6), rng.choice([1, 2, 13]), rng.choice([1, 3, 7])) for _ in range(110)]
    agree(forward, reference.forward, cases, tolerance=1e-9, size=lambda case: case[0].size)
