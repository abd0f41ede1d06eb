import numpy as np
import pytest
from sklearn.linear_model import Ridge
from toy_library import cost_and_slopes


def shelf(seed, puzzles=7, families=5, k=3, empty=0.4):
    """Means, how often each was borrowed, columns and tastes."""
    r = np.random.default_rng(seed)
    times = r.integers(1, 6, (puzzles, families)) * (r.random((puzzles, families)) > empty)
    liked = np.where(times > 0, r.normal(3.0, 1.0, times.shape), np.nan)
    return liked, times, r.normal(0.6, 1.0, (puzzles, k)), r.normal(0.8, 1.0, (families, k))


def price(liked, times, X, Theta, lam):
    error = np.nan_to_num(X @ Theta.T - liked)
    return float((times * error**2).sum() / 2 + lam / 2 * ((X**2).sum() + (Theta**2).sum()))


@pytest.mark.parametrize("seed", [1, 2])
def test_cost(seed):
    """R1: without a penalty, half the weighted squares"""
    tables = shelf(seed)
    assert cost_and_slopes(*tables, 0.0)[0] == pytest.approx(price(*tables, 0.0), rel=1e-9)


def test_penalty():
    """R1: both sides pay half of lam times their squares"""
    tables = shelf(3)
    added = cost_and_slopes(*tables, 6.0)[0] - cost_and_slopes(*tables, 0.0)[0]
    assert added == pytest.approx(3.0 * float((tables[2] ** 2).sum() + (tables[3] ** 2).sum()), rel=1e-9)


def test_shapes():
    """R2: slopes have the shapes of X and Theta"""
    _, to_X, to_Theta = cost_and_slopes(*shelf(4), 1.0)
    assert (np.shape(to_X), np.shape(to_Theta)) == ((7, 3), (5, 3))


@pytest.mark.parametrize("lam", [0.0, 2.5])
def test_slopes(lam, expect):
    """R2: a tiny move changes the cost by its slope"""
    liked, times, X, Theta = shelf(5)
    slopes = cost_and_slopes(liked, times, X, Theta, lam)[1:]
    expect.gradient(slopes, cost=lambda X, Theta: price(liked, times, X, Theta, lam), at=(X, Theta))


def test_one_cell():
    """R3: a single filled cell, worked out by hand"""
    liked, times = np.array([[np.nan, 2.0], [np.nan, np.nan]]), np.array([[0, 2], [0, 0]])
    X, Theta = np.array([[1.0], [5.0]]), np.array([[4.0], [3.0]])
    cost, to_X, to_Theta = cost_and_slopes(liked, times, X, Theta, 0.0)
    assert float(cost) == pytest.approx(1.0)
    assert (np.ravel(to_X).tolist(), np.ravel(to_Theta).tolist()) == (pytest.approx([6.0, 0.0]), pytest.approx([0.0, 2.0]))


def test_nothing_filled():
    """R3: nothing borrowed, so only the penalty is left"""
    _, times, X, Theta = shelf(6)
    cost, to_X, to_Theta = cost_and_slopes(np.full(times.shape, np.nan), times * 0, X, Theta, 2.0)
    assert cost == pytest.approx(float((X**2).sum() + (Theta**2).sum()))
    np.testing.assert_allclose(np.asarray(to_X, float), 2 * X)
    np.testing.assert_allclose(np.asarray(to_Theta, float), 2 * Theta)


def test_no_loop(expect):
    """R4: no loop over the puzzles"""
    expect.vectorised(cost_and_slopes, lambda rows: (*shelf(7, rows, 5, 2), 1.0))


@pytest.mark.parametrize("lam", [0.5, 3.0])
def test_library(lam):
    """R5: no slope of Theta where Ridge ends"""
    liked, times, X, _ = shelf(8, puzzles=11, families=5, empty=0.2)
    found = []
    for column, weight in zip(liked.T, times.T, strict=True):
        filled = weight > 0
        model = Ridge(alpha=lam, fit_intercept=False, tol=1e-12)
        found.append(model.fit(X[filled], column[filled], weight[filled]).coef_)
    to_Theta = cost_and_slopes(liked, times, X, np.array(found), lam)[2]
    assert np.abs(np.asarray(to_Theta, float)).max() < 1e-5


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other shelves"""
    cases = []
    for _ in range(110):
        sizes = rng.choice([1, 3, 11]), rng.choice([2, 5, 7]), rng.choice([1, 2, 3]), rng.choice([0.0, 0.4, 0.9])
        cases.append((*shelf(rng.randrange(10**6), *sizes), rng.choice([0.0, 0.3, 4.0])))
    agree(cost_and_slopes, reference.cost_and_slopes, cases, tolerance=1e-8, size=lambda case: case[0].size + case[2].size)


def test_tables_stay():
    """R6: all tables stay as they were"""
    tables = shelf(9)
    before = [table.copy() for table in tables]
    cost_and_slopes(*tables, 1.0)
    assert all(np.array_equal(now, then, equal_nan=True) for now, then in zip(tables, before, strict=True))
