import math

import numpy as np
import pytest
from sklearn.linear_model import LogisticRegression
from walk_to_chances import learn


def trays(seed, m=97, n=3):
    """Acorns whose sprouting follows a score, with luck, so that no weight runs away."""
    r = np.random.default_rng(seed)
    X = r.normal(0.4, 1.0, (m, n))
    p = 1 / (1 + np.exp(-(X @ r.normal(0.3, 0.8, n) - 0.6)))
    return X, (r.random(m) < p).astype(int)


def log_cost(X, y, w, b):
    z = X @ np.asarray(w, float) + float(b)
    return float(np.mean(y * np.logaddexp(0, -z) + (1 - y) * np.logaddexp(0, z)))


def test_first_cost():
    """R1: from zero, every acorn gets one half"""
    X, y = trays(1)
    assert learn(X, y, 0.1, 2)[2][0] == pytest.approx(math.log(2))


def test_no_steps():
    """R1: zero steps move nothing"""
    X, y = trays(2)
    w, b, costs = learn(X, y, 0.5, 0)
    assert (np.asarray(w).tolist(), float(b), len(costs)) == ([0.0] * 3, 0.0, 1)


def test_one_step_by_hand():
    """R2: one step, by hand"""
    w, b, _ = learn(np.array([[4.0], [2.0], [0.0]]), np.array([1, 0, 1]), 3.0, 1)
    assert (float(np.asarray(w)[0]), float(b)) == (pytest.approx(1.0), pytest.approx(0.5))


def test_steps_move_together():
    """R2: w and b step from the same spot"""
    X, y = trays(3)
    w, b = np.zeros(3), 0.0
    for _ in range(3):
        error = 1 / (1 + np.exp(-(X @ w + b))) - y
        w, b = w - 0.7 * X.T @ error / len(y), b - 0.7 * error.mean()
    mine = learn(X, y, 0.7, 3)
    np.testing.assert_allclose(mine[0], w, rtol=1e-8)
    assert float(mine[1]) == pytest.approx(float(b))


def test_costs():
    """R3: one cost more than steps, the last of the result"""
    X, y = trays(4)
    w, b, costs = learn(X, y, 0.4, 7)
    assert (len(costs), costs[-1]) == (8, pytest.approx(log_cost(X, y, w, b)))


def test_costs_fall():
    """R2, R3: with a good rate every cost is below the last"""
    costs = learn(*trays(5), 0.3, 40)[2]
    assert all(later < earlier for earlier, later in zip(costs, costs[1:], strict=False))


@pytest.mark.parametrize("seed", [6, 7])
def test_agrees_with_the_library(seed):
    """R4: the weights of scikit-learn"""
    X, y = trays(seed)
    model = LogisticRegression(C=np.inf, tol=1e-9, max_iter=500).fit(X, y)
    w, b, _ = learn(X, y, 1.0, 1500)
    np.testing.assert_allclose([*np.asarray(w, float), float(b)], [*model.coef_[0], model.intercept_[0]], atol=2e-3)


def test_many_trays(reference, agree, rng):
    """R1, R2, R3: a hundred other tables"""
    cases = []
    for _ in range(110):
        X, y = trays(rng.randrange(10**6), rng.choice([2, 5, 11, 23]), rng.choice([1, 2, 5]))
        cases.append((X, y, rng.choice([0.1, 0.5, 1.0]), rng.choice([0, 1, 2, 6])))
    agree(learn, reference.learn, cases, tolerance=1e-7, size=lambda case: case[0].size + case[3])


def test_arguments_stay():
    """R5: the arguments stay as they were"""
    X, y = trays(8)
    before = X.copy(), y.copy()
    learn(X, y, 0.5, 3)
    assert np.array_equal(X, before[0]) and np.array_equal(y, before[1])
