import numpy as np
import pytest
from leash import hold
from sklearn.linear_model import Ridge


def rows(seed, m=17, n=3):
    r = np.random.default_rng(seed)
    X = r.normal(1.0, 2.0, (m, n))
    return X, 30.0 + X @ r.normal(2.0, 3.0, n) + r.normal(0.0, 2.0, m)


def same_as_ridge(X, y, lam):
    w, b = hold(X, y, lam)
    model = Ridge(alpha=lam, solver="svd").fit(X, y)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-7, atol=1e-7)
    assert float(b) == pytest.approx(float(model.intercept_), rel=1e-7)


def test_by_hand():
    """R1: three rows, by hand"""
    w, b = hold(np.array([[-2.0], [0.0], [2.0]]), np.array([4.0, 7.0, 16.0]), 4.0)
    assert (np.asarray(w).tolist(), float(b)) == ([pytest.approx(2.0)], pytest.approx(9.0))


def test_start_value_is_free():
    """R1: targets 100 higher, only the start value moves"""
    X, y = rows(1)
    (w, b), (higher, more) = hold(X, y, 5.0), hold(X, y + 100, 5.0)
    np.testing.assert_allclose(higher, w, atol=1e-7)
    assert float(more - b) == pytest.approx(100.0)


def test_very_tight():
    """R1: a very tight leash leaves the mean"""
    X, y = rows(2)
    w, b = hold(X, y, 1e10)
    assert (float(np.abs(w).max()) < 1e-6, float(b)) == (True, pytest.approx(float(y.mean()), rel=1e-6))


def test_no_neighbour_is_better():
    """R1: a small move of any weight costs more"""
    X, y = rows(3)
    w, b = hold(X, y, 7.0)
    w = np.asarray(w)

    def total(weights, start):
        return float(((X @ weights + start - y) ** 2).sum() + 7.0 * (weights**2).sum())

    moves = np.vstack([np.eye(4), -np.eye(4)]) * 0.01
    assert all(total(w + move[1:], b + move[0]) > total(w, b) for move in moves)


def test_shapes():
    """R1: shape (n,), and a number"""
    w, b = hold(*rows(4, n=5), 1.0)
    assert (np.shape(w), np.shape(b)) == ((5,), ())


@pytest.mark.parametrize("lam", [0.0, 0.3, 20.0])
def test_library(lam):
    """R2: the weights of Ridge"""
    same_as_ridge(*rows(5, m=53, n=7), lam)


def test_repeated_columns():
    """R3: columns that repeat one another"""
    X, y = rows(6)
    same_as_ridge(np.column_stack([X, X[:, 0] + X[:, 1]]), y, 0.5)


def test_more_columns_than_rows():
    """R3: more columns than rows"""
    same_as_ridge(*rows(7, m=5, n=11), 2.0)


def test_arguments_stay():
    """R4: rows and targets stay as they were"""
    X, y = rows(8)
    before = X.copy(), y.copy()
    hold(X, y, 1.0)
    assert np.array_equal(X, before[0])
    assert np.array_equal(y, before[1])


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other tables"""
    cases = []
    for _ in range(100):
        X, y = rows(rng.randrange(10**6), rng.choice([5, 13, 29]), rng.choice([1, 2, 3, 7]))
        cases.append((X, y, rng.choice([0.1, 1.0, 3.0, 50.0])))
    agree(hold, reference.hold, cases, tolerance=1e-7, size=lambda case: case[0].size)
