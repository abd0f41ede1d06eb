import numpy as np
import pytest
from coin_cost import cost_and_slopes


def coins(seed, m=13, n=4):
    """Rows of both kinds, some of them on the road and some beyond, none nearer than 0.01 to its edge."""
    r = np.random.default_rng(seed)
    while True:
        X, y = r.normal(0.4, 1.0, (m, n)), np.where(r.random(m) < 0.4, 1, -1)
        y[:2] = [1, -1]
        w, b = r.normal(0.5, 0.6, n), float(r.normal(0.3, 0.5))
        safe = y * (X @ w + b)
        if np.abs(1 - safe).min() > 0.01 and (safe > 1).any() and (safe < 1).any():
            return X, y, w, b


def hinge(X, y, w, b, C):
    return float(C * np.maximum(0, 1 - y * (X @ w + b)).sum() + w @ w / 2)


def test_nothing_known():
    """R1: weights of zero cost C for each row"""
    X, y, w, _ = coins(1)
    assert cost_and_slopes(X, y, w * 0, 0.0, 3.0)[0] == pytest.approx(39.0)


def test_beyond_the_edge():
    """R1: beyond its edge a row pays nothing"""
    X, y = np.array([[4.0], [-3.0], [1.0]]), np.array([1, -1, 1])
    assert cost_and_slopes(X, y, np.array([1.0]), 0.0, 10.0)[0] == pytest.approx(0.5)


def test_right_and_on_the_road():
    """R1: a right answer on the road pays"""
    X, y = np.array([[0.25], [-3.0]]), np.array([1, -1])
    assert cost_and_slopes(X, y, np.array([1.0]), 0.0, 10.0)[0] == pytest.approx(8.0)


@pytest.mark.parametrize("C", [0.5, 4.0])
def test_cost(C):
    """R1, R2: the whole cost"""
    X, y, w, b = coins(2)
    assert cost_and_slopes(X, y, w, b, C)[0] == pytest.approx(hinge(X, y, w, b, C), rel=1e-9)


def test_b_pays_nothing():
    """R2: b pays nothing"""
    X, y = np.array([[1.0, 0.0], [0.0, 1.0]]), np.array([1, 1])
    assert cost_and_slopes(X, y, np.array([0.0, 0.0]), 7.0, 2.0)[0] == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize("seed, C", [(3, 0.5), (4, 2.0), (5, 20.0)])
def test_slopes_are_measured(seed, C, expect):
    """R3: a tiny move changes the cost by its slopes"""
    X, y, w, b = coins(seed)
    slopes = cost_and_slopes(X, y, w, b, C)[1:]
    expect.gradient(slopes, cost=lambda w, b: hinge(X, y, w, float(b), C), at=(w, b))


def test_on_the_edge():
    """R3: a row exactly on its edge pulls at nothing"""
    X, y = np.array([[1.0, 0.0], [-1.0, 0.0], [0.0, 2.0]]), np.array([1, -1, 1])
    _, slopes, slope_b = cost_and_slopes(X, y, np.array([1.0, 0.5]), 0.0, 8.0)
    assert np.asarray(slopes, float).tolist() == [1.0, 0.5]
    assert float(slope_b) == 0.0


def test_arguments_stay():
    """R4: what came in stays as it was"""
    X, y, w, b = coins(6)
    before = X.copy(), y.copy(), w.copy()
    cost_and_slopes(X, y, w, b, 2.0)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, w), before, strict=True))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other roads"""
    cases = []
    for _ in range(110):
        m, n = rng.choice([5, 7, 19]), rng.choice([1, 2, 5])
        cases.append((*coins(rng.randrange(10**6), m, n), rng.choice([0.0, 0.3, 2.0, 25.0])))
    agree(cost_and_slopes, reference.cost_and_slopes, cases, tolerance=1e-8, size=lambda case: case[0].size)
