import numpy as np
import pytest
from no_slope_left import fit
from sklearn.linear_model import LinearRegression


def houses(seed, m=17, n=3):
    r = np.random.default_rng(seed)
    X = r.normal(3.0, 2.0, (m, n))
    return X, -7.0 + X @ r.normal(2.0, 3.0, n) + r.normal(0.0, 1.5, m)


def refuses(X, y):
    try:
        fit(X, y)
    except ValueError:
        return True
    return False


def test_by_hand():
    """R1: a line through three points, by hand"""
    w, b = fit(np.array([[0.0], [1.0], [5.0]]), np.array([4.0, 1.0, -11.0]))
    assert (np.asarray(w).tolist(), float(b)) == ([pytest.approx(-3.0)], pytest.approx(4.0))


@pytest.mark.parametrize("seed", [1, 2])
def test_no_slope_left(seed):
    """R1: columns times errors are zero, errors add up to zero"""
    X, y = houses(seed)
    w, b = fit(X, y)
    error = X @ np.asarray(w) + b - y
    np.testing.assert_allclose(np.append(X.T @ error, error.sum()), np.zeros(4), atol=1e-8)


def test_shapes():
    """R1: shape (n,), and a number"""
    w, b = fit(*houses(3, n=5))
    assert (np.shape(w), np.shape(b)) == ((5,), ())


@pytest.mark.parametrize("seed", [4, 5])
def test_library(seed):
    """R2: the weights of LinearRegression"""
    X, y = houses(seed, m=53, n=7)
    model = LinearRegression().fit(X, y)
    w, b = fit(X, y)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-8, atol=1e-8)
    assert float(b) == pytest.approx(float(model.intercept_), rel=1e-8)


def test_sum_of_columns():
    """R3: a column that is the sum of two others"""
    for seed in range(20):
        X, y = houses(100 + seed, n=2)
        assert refuses(np.column_stack([X, X[:, 0] + X[:, 1]]), y), "For one of the tables no ValueError came."


def test_constant_column():
    """R3: a column of equal values repeats the ones"""
    for seed in range(20):
        X, y = houses(200 + seed, n=2)
        assert refuses(np.column_stack([X, np.full(len(y), 1.7)]), y), "For one of the tables no ValueError came."


def test_more_weights_than_rows():
    """R3: more weights than rows"""
    assert all(refuses(*houses(300 + seed, m=5, n=7)) for seed in range(20))


def test_as_many_weights_as_rows():
    """R1: as many weights as rows, and every row is met"""
    X, y = houses(7, m=4, n=3)
    w, b = fit(X, y)
    np.testing.assert_allclose(X @ np.asarray(w) + b, y, atol=1e-6)


def test_arguments_stay():
    """R4: rows and prices stay as they were"""
    X, y = houses(8)
    before = X.copy(), y.copy()
    fit(X, y)
    assert np.array_equal(X, before[0])
    assert np.array_equal(y, before[1])


def test_many(reference, agree, rng):
    """R1, R2: a hundred other districts"""
    cases = [houses(rng.randrange(10**6), rng.choice([13, 19, 41]), rng.choice([1, 2, 5])) for _ in range(100)]
    agree(fit, reference.fit, cases, tolerance=1e-7, size=lambda case: case[0].size)
