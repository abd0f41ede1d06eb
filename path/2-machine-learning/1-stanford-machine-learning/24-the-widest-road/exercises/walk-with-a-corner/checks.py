import numpy as np
import pytest
from corner_walk import learn
from sklearn.svm import SVC


def glass(seed, m=47, n=3):
    """Scaled rows of both kinds, most of them on their own side, and some mixed up."""
    r = np.random.default_rng(seed)
    y = np.where(r.random(m) < 0.4, 1, -1)
    y[:2] = [1, -1]
    return r.normal(0.3, 1.0, (m, n)) + np.outer(y, r.normal(0.8, 0.3, n)), y


def hinge(X, y, w, b, C):
    w = np.asarray(w, float)
    return float(w @ w / 2 + C * np.maximum(0, 1 - y * (X @ w + float(b))).sum())


def test_start():
    """R1: from zero, every row pays C"""
    X, y = glass(1)
    assert learn(X, y, 0.5, 0.1, 4)[2][0] == pytest.approx(23.5)


def test_no_steps():
    """R1: zero steps move nothing"""
    w, b, costs = learn(*glass(2), 1.0, 0.3, 0)
    assert (np.asarray(w).tolist(), float(b), len(costs)) == ([0.0] * 3, 0.0, 1)


def test_costs():
    """R1: one cost more than steps"""
    assert len(learn(*glass(3), 1.0, 0.1, 7)[2]) == 8


def test_first_two_steps():
    """R2: two steps, the second shorter by the root of 2"""
    X, y = np.array([[2.0, 1.0], [-1.0, 3.0], [0.5, -1.0]]), np.array([1, -1, -1])
    w, b, costs = learn(X, y, 0.2, 0.5, 2)
    np.testing.assert_allclose(np.asarray(w, float), [0.25 + 0.125 / 2**0.5, -0.1 - 0.05 / 2**0.5], rtol=1e-9)
    assert float(b) == pytest.approx(-0.1 - 0.1 / 2**0.5)
    assert costs == pytest.approx([0.6, 0.47125, 0.4360064935582567])


def test_on_the_edge():
    """R2: a row exactly on its edge pulls at nothing"""
    costs = learn(np.array([[2.0], [0.0]]), np.array([1, -1]), 1.0, 0.25, 2)[2]
    assert costs == pytest.approx([2.0, 1.125, 1.2614887714724778])


def test_best_place():
    """R3: the place with the lowest cost"""
    X, y = glass(24)
    w, b, costs = learn(X, y, 5.0, 0.5, 23)
    assert costs[-1] > min(costs) + 1
    assert hinge(X, y, w, b, 5.0) == pytest.approx(min(costs), rel=1e-9)


def test_first_of_equals():
    """R3: of equal costs the first"""
    _, b, costs = learn(np.zeros((3, 1)), np.array([1, 1, -1]), 1.0, 2.0, 1)
    assert (float(b), costs) == (0.0, [3.0, 3.0])


@pytest.mark.parametrize("seed, C", [(5, 1.0), (6, 0.1)])
def test_agrees_with_the_library(seed, C):
    """R4: within one hundredth of scikit-learn"""
    X, y = glass(seed, n=2)
    model = SVC(kernel="linear", C=C, tol=1e-6).fit(X, y)
    lowest = hinge(X, y, model.coef_[0], model.intercept_[0], C)
    w, b, _ = learn(X, y, C, 2 / (47 * C), 500)
    assert hinge(X, y, w, b, C) < 1.01 * lowest


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other tables"""
    cases = []
    for _ in range(110):
        X, y = glass(rng.randrange(10**6), rng.choice([3, 5, 11]), rng.choice([1, 2, 5]))
        cases.append((X, y, rng.choice([0.1, 1.0, 3.0]), rng.choice([0.05, 0.3, 1.0]), rng.choice([0, 1, 2, 5])))
    agree(learn, reference.learn, cases, tolerance=1e-7, size=lambda case: case[0].size + case[4])


def test_arguments_stay():
    """R5: table and answers stay as they were"""
    X, y = glass(7)
    before = X.copy(), y.copy()
    learn(X, y, 1.0, 0.3, 5)
    assert np.array_equal(X, before[0]) and np.array_equal(y, before[1])
