import numpy as np
import pytest
from sick_walk import train


def table(seed, m=53, n=3):
    r = np.random.default_rng(seed)
    X = r.normal(3.0, 1.0, (m, n)) * np.array([900.0, 7.0, 0.02, 40.0, 5e4])[:n]
    return X, (X / X.std(axis=0)) @ r.normal(1.0, 1.0, n) + r.normal(0, 0.2, m)


def exact(X, y, new_X):
    weights = np.linalg.lstsq(np.c_[X, np.ones(len(y))], y, rcond=None)[0]
    return new_X @ weights[:-1] + weights[-1]


def far_off(guesses, X, y, new_X):
    """The largest distance from least squares, in spreads of y."""
    gaps = np.abs(np.asarray(guesses) - exact(X, y, new_X))
    return float(gaps.max() / y.std()) if np.isfinite(gaps).all() else float("inf")


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_costs_fall(seed):
    """R1: the costs fall for columns of any size"""
    X, y = table(seed)
    costs = train(X, y, X[:2])[1]
    assert np.isfinite(costs).all()
    assert all(later <= earlier + 1e-9 for earlier, later in zip(costs, costs[1:], strict=False))


def test_scale_of_the_columns_does_not_matter():
    """R1: kilograms or grams, the guesses are the same"""
    X, y = table(4)
    kilograms, grams = train(X, y, X[:5])[0], train(X * 1000, y, X[:5] * 1000)[0]
    np.testing.assert_allclose(grams, kilograms, rtol=1e-6)


def test_a_row_is_guessed_alone(expect):
    """R2: other new rows do not change a guess"""
    X, y = table(5)
    expect.rows_alone(lambda new: train(X, y, new)[0], X[:7])


def test_one_new_row():
    """R2: a single new row is fine"""
    X, y = table(6)
    assert far_off(train(X, y, X[:1])[0], X, y, X[:1]) < 0.02


@pytest.mark.parametrize("seed", [7, 8, 9])
def test_close_to_least_squares(seed):
    """R3: the guesses are near those of least squares"""
    X, y = table(seed, n=5)
    new_X = table(seed + 100, m=11, n=5)[0]
    assert far_off(train(X, y, new_X)[0], X, y, new_X) < 0.02


def test_many_tables(rng):
    """R3: thirty other tables"""
    for _ in range(30):
        X, y = table(rng.randrange(10**6), m=rng.choice([37, 59, 83]), n=rng.choice([1, 2, 3]))
        y = y + rng.choice([-80.0, 0.0, 300.0])
        assert far_off(train(X, y, X[:7])[0], X, y, X[:7]) < 0.02


def test_costs():
    """R4: 400 costs, the last far below the first"""
    X, y = table(10)
    costs = train(X, y + 20, X[:1])[1]
    assert (len(costs), costs[-1] < costs[0] / 100) == (400, True)


def test_first_cost():
    """R4: the first cost is the one before any step"""
    X, y = table(11)
    assert train(X, y, X[:1])[1][0] == pytest.approx(float((y**2).mean() / 2))
