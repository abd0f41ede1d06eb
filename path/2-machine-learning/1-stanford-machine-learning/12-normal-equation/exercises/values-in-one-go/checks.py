import numpy as np
import pytest
from sklearn.linear_model import LinearRegression
from values_in_one_go import best_weights


def houses(seed, m=13, n=3):
    """Columns of moderate size, and prices that do not lie on a plane."""
    r = np.random.default_rng(seed)
    X = r.normal(2.0, 3.0, (m, n))
    return X, 11.0 + X @ r.normal(1.0, 4.0, n) + r.normal(0.0, 2.0, m)


def test_shape():
    """R1: one weight more than columns"""
    assert np.shape(best_weights(*houses(1, n=5))) == (6,)


def test_start_value_first():
    """R1: the start value stands first"""
    X = np.array([[1.0, 0.0], [0.0, 1.0], [2.0, 5.0], [4.0, 3.0]])
    theta = best_weights(X, 40.0 + X @ np.array([3.0, -2.0]))
    assert np.asarray(theta).tolist() == pytest.approx([40.0, 3.0, -2.0])


@pytest.mark.parametrize("seed", [2, 3])
def test_no_slope_left(seed):
    """R2: every column times the errors is zero"""
    X, y = houses(seed)
    theta = np.asarray(best_weights(X, y))
    assert theta.shape == (4,)
    table = np.column_stack([np.ones(len(X)), X])
    np.testing.assert_allclose(table.T @ (table @ theta - y), np.zeros(4), atol=1e-7)


def test_library():
    """R3: the weights of LinearRegression"""
    X, y = houses(4, m=53, n=7)
    model = LinearRegression().fit(X, y)
    np.testing.assert_allclose(best_weights(X, y), np.append(model.intercept_, model.coef_), rtol=1e-8, atol=1e-8)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other towns"""
    cases = [houses(rng.randrange(10**6), rng.choice([11, 17, 29]), rng.choice([1, 2, 3, 5])) for _ in range(100)]
    agree(best_weights, reference.best_weights, cases, tolerance=1e-7, size=lambda case: case[0].size)
