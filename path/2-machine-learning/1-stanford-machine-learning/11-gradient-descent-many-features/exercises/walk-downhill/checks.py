import numpy as np
import pytest
from walk_downhill import descend


def rows(seed, m=23, n=3):
    """Features with means that are not zero, so that w and b are not independent."""
    r = np.random.default_rng(seed)
    X = r.normal(0.4, 1.0, (m, n))
    return X, X @ r.normal(1.0, 2.0, n) + 7 + r.normal(0, 0.3, m)


def test_first_cost():
    """R1: the walk starts from zero"""
    X, y = rows(1)
    assert descend(X, y, 0.1, 3)[2][0] == pytest.approx(float((y @ y) / (2 * len(y))))


def test_one_step_by_hand():
    """R2: one step, by hand"""
    w, b, _ = descend(np.array([[2.0], [0.0]]), np.array([4.0, 2.0]), 0.5, 1)
    assert (w.tolist(), b) == ([pytest.approx(2.0)], pytest.approx(1.5))


def test_two_steps_move_together():
    """R2: w and b step from the same spot"""
    X, y = rows(2)
    w, b, rate = np.zeros(3), 0.0, 0.2
    for _ in range(2):
        error = X @ w + b - y
        w, b = w - rate * X.T @ error / len(y), b - rate * error.mean()
    mine = descend(X, y, rate, 2)
    np.testing.assert_allclose(mine[0], w)
    assert mine[1] == pytest.approx(float(b))


def test_number_of_costs():
    """R3: one cost more than steps"""
    X, y = rows(3)
    assert len(descend(X, y, 0.1, 7)[2]) == 8


def test_last_cost_belongs_to_the_result():
    """R3: the last cost is that of the returned model"""
    X, y = rows(4)
    w, b, costs = descend(X, y, 0.1, 5)
    error = X @ np.asarray(w) + b - y
    assert costs[-1] == pytest.approx(float(error @ error / (2 * len(y))))


def test_costs_fall():
    """R2, R3: with a good rate every cost is below the last"""
    X, y = rows(5)
    costs = descend(X, y, 0.1, 60)[2]
    assert all(later < earlier for earlier, later in zip(costs, costs[1:], strict=False))


def test_no_steps():
    """R4: zero steps move nothing"""
    X, y = rows(6)
    w, b, costs = descend(X, y, 0.1, 0)
    assert (np.asarray(w).tolist(), b, len(costs)) == ([0.0, 0.0, 0.0], 0.0, 1)


def test_same_bottom_as_the_equations():
    """R2: a long walk ends where least squares does"""
    X, y = rows(7, m=41, n=5)
    w, b, _ = descend(X, y, 0.3, 3000)
    exact = np.linalg.lstsq(np.c_[X, np.ones(len(y))], y, rcond=None)[0]
    np.testing.assert_allclose(np.append(w, b), exact, atol=1e-6)


def test_arguments_stay():
    """R5: rows and targets stay as they were"""
    X, y = rows(8)
    before = X.copy(), y.copy()
    descend(X, y, 0.1, 4)
    assert np.array_equal(X, before[0])
    assert np.array_equal(y, before[1])


def test_many_walks(reference, agree, rng):
    """R1, R2, R3, R4: a hundred short walks"""
    walks = []
    for _ in range(100):
        X, y = rows(rng.randrange(10**6), rng.choice([1, 2, 11, 17]), rng.choice([1, 2, 5]))
        walks.append((X, y, rng.choice([0.01, 0.1, 0.3]), rng.choice([0, 1, 2, 3, 6])))
    agree(descend, reference.descend, walks, tolerance=1e-8, size=lambda walk: (walk[3], walk[0].size))
