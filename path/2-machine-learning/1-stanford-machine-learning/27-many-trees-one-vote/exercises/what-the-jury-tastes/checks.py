import numpy as np
import pytest
from jury_report import worth
from sklearn.ensemble import RandomForestRegressor
from sklearn.inspection import permutation_importance


def fair(seed, m=11, n=3, repeats=2):
    """A plain guess from weights, jams, marks that it does not quite meet, and orders."""
    r = np.random.default_rng(seed)
    weights = r.normal(1.0, 1.0, n)
    X = r.normal(3.0, 2.0, (m, n))
    y = X @ weights + r.normal(0.5, 1.0, m)
    return weights, X, y, np.array([r.permutation(m) for _ in range(repeats)])


def far(marks, y):
    return float(np.sqrt(np.mean((np.asarray(marks) - y) ** 2)))


def by_hand(weights, X, y, orders):
    found = []
    for column in range(X.shape[1]):
        misses = []
        for order in orders:
            table = X.copy()
            table[:, column] = table[order, column]
            misses.append(far(table @ weights, y))
        found.append(np.mean(misses) - far(X @ weights, y))
    return found


def test_tables_asked():
    """R1: one column shuffled, all others in place"""
    _, X, y, orders = fair(1)
    seen = []

    def guess(table):
        changed = [k for k in range(3) if not np.array_equal(table[:, k], X_before[:, k])]
        seen.append(tuple(changed))
        return table @ np.ones(3)

    X_before = X.copy()
    worth(guess, X, y, orders)
    assert all(len(changed) <= 1 for changed in seen)
    assert {changed[0] for changed in seen if changed} == {0, 1, 2}


def test_order_is_used():
    """R1: values come in the order of the line"""
    X, y = np.array([[1.0], [4.0], [9.0]]), np.array([4.0, 9.0, 1.0])
    found = worth(lambda table: table[:, 0], X, y, np.array([[1, 2, 0]]))
    assert float(found[0]) == pytest.approx(-far(X[:, 0], y))


def test_one_order():
    """R2: one line of orders, less the plain miss"""
    weights, X, y, orders = fair(2, repeats=1)
    np.testing.assert_allclose(worth(lambda table: table @ weights, X, y, orders), by_hand(weights, X, y, orders))


def test_mean_of_orders():
    """R2: the mean over all lines"""
    weights, X, y, orders = fair(3, repeats=5)
    np.testing.assert_allclose(worth(lambda table: table @ weights, X, y, orders), by_hand(weights, X, y, orders))


def test_forest():
    """R2: a forest, about as the library says"""
    r = np.random.default_rng(4)
    X = r.normal(2.0, 1.0, (140, 4))
    y = 5 * X[:, 1] + 2 * X[:, 3] + r.normal(0, 0.5, 140)
    forest = RandomForestRegressor(20, random_state=0).fit(X[:70], y[:70])
    orders = np.array([r.permutation(70) for _ in range(20)])
    theirs = permutation_importance(
        forest, X[70:], y[70:], n_repeats=20, random_state=5, scoring="neg_root_mean_squared_error"
    ).importances_mean
    np.testing.assert_allclose(worth(forest.predict, X[70:].copy(), y[70:], orders), theirs, atol=0.35)


def test_not_looked_at():
    """R3: a column nobody looks at is worth nothing"""
    _, X, _, orders = fair(5, n=2, repeats=3)
    y = 2 * X[:, 1] + 0.5
    found = worth(lambda table: 2 * table[:, 1], X, y, orders)
    assert float(found[0]) == pytest.approx(0.0, abs=1e-9)
    assert float(found[1]) > 0.5


def test_constant_guess():
    """R3: a guess that looks at nothing"""
    _, X, y, orders = fair(6, n=5)
    np.testing.assert_allclose(worth(lambda table: np.full(len(table), 7.0), X, y, orders), np.zeros(5), atol=1e-9)


def test_nothing_changed():
    """R4: what comes in stays as it was"""
    weights, X, y, orders = fair(7)
    before = X.copy(), y.copy(), orders.copy()
    worth(lambda table: table @ weights, X, y, orders)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, orders), before, strict=True))


def test_many(rng):
    """R1, R2: a hundred other fairs"""
    for _ in range(110):
        weights, X, y, orders = fair(rng.randrange(10**6), rng.choice([2, 5, 11]), rng.choice([1, 2, 5]), rng.choice([1, 2, 3]))
        wanted = by_hand(weights, X, y, orders)
        np.testing.assert_allclose(worth(lambda table, w=weights: table @ w, X.copy(), y, orders), wanted, atol=1e-9)
