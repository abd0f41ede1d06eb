import numpy as np
import pytest
from house_values import value_houses

OFF = "The values are not those of least squares."


def houses(seed, m=83):
    """Two floors and a lot, in whole square feet, and prices in dollars."""
    r = np.random.default_rng(seed)
    X = np.column_stack([r.integers(700, 2700, m), r.integers(0, 1400, m), r.integers(2000, 23000, m)]).astype(float)
    return X, 40_000.0 + X @ np.array([210.6, 130.4, 7.4]) + r.normal(0, 15_000, m)


def with_sum(X):
    return np.column_stack([X, X[:, 0] + X[:, 1]])


def exact(X, y, new_X):
    """Least squares for columns that do not repeat, computed around the means."""
    centre = X.mean(axis=0)
    around = X - centre
    q, r = np.linalg.qr(around)
    return y.mean() + (new_X - centre) @ np.linalg.solve(r, q.T @ (y - y.mean()))


def close(values, wanted, y, within=1e-6):
    """Whether no value is further off than so many spreads of the prices."""
    away = np.abs(np.asarray(values, float) - wanted)
    return bool(np.isfinite(away).all() and away.max() < within * y.std())


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_no_repeated_columns(seed):
    """R1: least squares where no columns repeat"""
    X, y = houses(seed)
    new_X = houses(seed + 50, m=11)[0]
    assert close(value_houses(X, y, new_X), exact(X, y, new_X), y), OFF


def test_small_weights_count():
    """R1: weights below one count as well"""
    X, y = houses(4)
    new_X = houses(54, m=7)[0]
    assert close(value_houses(X, y / 1000, new_X), exact(X, y, new_X) / 1000, y / 1000), OFF


def test_many(rng):
    """R1: sixty other districts"""
    for _ in range(60):
        X, y = houses(rng.randrange(10**6), m=rng.choice([13, 37, 71]))
        assert close(value_houses(X, y, X[:5]), exact(X, y, X[:5]), y), OFF


def test_no_nonsense():
    """R2: with repeated columns no value is far off"""
    for seed in range(30):
        X, y = houses(100 + seed)
        values = value_houses(with_sum(X), y, with_sum(X[:9]))
        assert close(values, exact(X, y, X[:9]), y, 0.2), "For one of the districts the values are far off."


def test_same_as_without():
    """R2: repeated columns change no value"""
    X, y = houses(5)
    new_X = houses(55, m=11)[0]
    values = value_houses(with_sum(X), y / 1000, with_sum(new_X))
    assert close(values, exact(X, y, new_X) / 1000, y / 1000), OFF


def test_column_twice_in_other_units():
    """R2: square feet and square metres of the same floor"""
    X, y = houses(6)
    both = np.column_stack([X, X[:, 0] * 0.09290304])
    assert close(value_houses(both, y, both[:5]), exact(X, y, X[:5]), y), OFF


def test_fewer_houses_than_weights():
    """R3: few sold houses get exactly their prices"""
    X, y = houses(7, m=3)
    assert close(value_houses(X, y, X), y, y), "A sold house does not get its price."


def test_one_new_house():
    """R4: a single new house"""
    X, y = houses(8)
    assert np.shape(value_houses(X, y, X[:1])) == (1,)


def test_nothing_changed():
    """R4: what came in stays as it was"""
    X, y = houses(9)
    new_X = X[:4].copy()
    before = X.copy(), y.copy(), new_X.copy()
    value_houses(X, y, new_X)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, new_X), before, strict=True))
