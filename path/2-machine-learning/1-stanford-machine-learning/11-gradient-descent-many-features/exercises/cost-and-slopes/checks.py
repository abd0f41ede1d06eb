import numpy as np
import pytest
from cost_and_slopes import cost_and_slopes


def sample(seed, m=7, n=5):
    """Rows, targets and weights with no zero means and no equal dimensions."""
    r = np.random.default_rng(seed)
    return r.normal(2.0, 3.0, (m, n)), r.normal(-4.0, 5.0, m), r.normal(0.5, 1.0, n), float(r.normal(1.5))


def test_by_hand():
    """R1: the cost of two rows, by hand"""
    X = np.array([[2.0, 0.0], [1.0, 3.0]])
    cost, _, _ = cost_and_slopes(X, np.array([1.0, 2.0]), np.array([1.0, 2.0]), 0.0)
    assert cost == pytest.approx((1 + 25) / 4)


def test_cost_is_mean_of_squares():
    """R1: twice the rows, the same cost"""
    X, y, w, b = sample(1)
    once = cost_and_slopes(X, y, w, b)[0]
    assert cost_and_slopes(np.vstack([X, X]), np.concatenate([y, y]), w, b)[0] == pytest.approx(once)


def test_shape_of_slopes():
    """R2: one slope for each feature"""
    X, y, w, b = sample(2)
    assert np.shape(cost_and_slopes(X, y, w, b)[1]) == (5,)


def test_slope_of_b():
    """R3: the slope for b is the mean error"""
    X, y, w, b = sample(3)
    assert cost_and_slopes(X, y, w, b)[2] == pytest.approx(float(np.mean(X @ w + b - y)))


@pytest.mark.parametrize("seed", [4, 5, 6])
def test_slopes_are_the_slopes_of_the_cost(seed, expect):
    """R2, R3: a tiny move changes the cost by its slope"""
    X, y, w, b = sample(seed)
    slopes = cost_and_slopes(X, y, w, b)[1:]
    expect.gradient(slopes, cost=lambda w, b: cost_and_slopes(X, y, w, float(b))[0], at=(w, b))


def test_one_row_one_feature():
    """R1, R2, R3: a single row and a single feature"""
    cost, dw, db = cost_and_slopes(np.array([[3.0]]), np.array([1.0]), np.array([2.0]), -1.0)
    assert (cost, dw.tolist(), db) == (pytest.approx(8.0), [pytest.approx(12.0)], pytest.approx(4.0))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other tables"""
    cases = []
    for _ in range(110):
        cases.append(sample(rng.randrange(10**6), rng.choice([1, 2, 3, 7, 11]), rng.choice([1, 2, 5, 13])))
    agree(cost_and_slopes, reference.cost_and_slopes, cases, tolerance=1e-8, size=lambda case: case[0].size)


def test_arguments_stay():
    """R4: the arguments stay as they were"""
    X, y, w, b = sample(8)
    before = X.copy(), y.copy(), w.copy()
    cost_and_slopes(X, y, w, b)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, w), before, strict=True))


def test_no_loop(expect):
    """R5: no loop over the rows"""
    expect.vectorised(cost_and_slopes, lambda rows: sample(9, m=rows, n=3))
