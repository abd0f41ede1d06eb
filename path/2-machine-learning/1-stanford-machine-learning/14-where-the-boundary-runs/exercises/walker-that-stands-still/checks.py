import math

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from still_walker import cost, fit, slopes


def belt(seed, m=83, n=3):
    """A column of ones and n others; the answers follow a score, with luck."""
    r = np.random.default_rng(seed)
    X = np.column_stack([np.ones(m), r.normal(0.5, 1.3, (m, n))])
    p = 1 / (1 + np.exp(-(X @ r.normal(0.2, 0.8, n + 1))))
    return X, (r.random(m) < p).astype(int), r.normal(0.1, 0.7, n + 1)


def test_cost_by_hand():
    """R1: scores 0 and the logarithm of 3"""
    X, y = np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([1, 0])
    got = cost(np.array([0.0, math.log(3)]), X, y)
    assert float(got) == pytest.approx((math.log(2) + math.log(4)) / 2)


def test_cost_is_a_mean():
    """R1: twice the rows, the same cost"""
    X, y, theta = belt(1)
    once = float(cost(theta, X, y))
    assert float(cost(theta, np.vstack([X, X]), np.concatenate([y, y]))) == pytest.approx(once)


def test_huge_scores():
    """R1: huge scores cost what they should"""
    X = np.array([[1.0], [-1.0], [1.0]])
    assert float(cost(np.array([1000.0]), X, np.array([1, 0, 0]))) == pytest.approx(1000 / 3)


@pytest.mark.parametrize("seed", [2, 3])
def test_slopes_of_the_cost(seed, expect):
    """R2: a tiny move changes the cost by its slope"""
    X, y, theta = belt(seed)

    def true_cost(theta):
        z = X @ theta
        return float(np.mean(np.logaddexp(0, z) - y * z))

    expect.gradient([slopes(theta, X, y)], cost=true_cost, at=(theta,))


def test_shape_of_slopes():
    """R2: one slope for each weight"""
    X, y, theta = belt(4, m=11, n=4)
    assert np.shape(slopes(theta, X, y)) == (5,)


@pytest.mark.parametrize("seed", [5, 6])
def test_agrees_with_the_library(seed):
    """R3: the weights of scikit-learn"""
    X, y, _ = belt(seed, m=211)
    model = LogisticRegression(C=np.inf, tol=1e-9, max_iter=500).fit(X[:, 1:], y)
    np.testing.assert_allclose(fit(X, y), [model.intercept_[0], *model.coef_[0]], atol=2e-3)


def test_many_belts(reference, agree, rng):
    """R1: a hundred costs"""
    cases = []
    for _ in range(110):
        X, y, theta = belt(rng.randrange(10**6), rng.choice([1, 2, 7, 13]), rng.choice([1, 2, 5]))
        cases.append((theta * rng.choice([1, 3]), X, y))
    agree(cost, reference.cost, cases, tolerance=1e-8, size=lambda case: case[1].size)


def test_many_slopes(reference, agree, rng):
    """R2: a hundred slopes"""
    cases = []
    for _ in range(110):
        X, y, theta = belt(rng.randrange(10**6), rng.choice([1, 2, 7, 13]), rng.choice([1, 2, 5]))
        cases.append((theta, X, y))
    agree(slopes, reference.slopes, cases, tolerance=1e-8, size=lambda case: case[1].size)


def test_arguments_stay():
    """R4: X and y stay as they were"""
    X, y, _ = belt(7)
    before = X.copy(), y.copy()
    fit(X, y)
    assert np.array_equal(X, before[0]) and np.array_equal(y, before[1])
