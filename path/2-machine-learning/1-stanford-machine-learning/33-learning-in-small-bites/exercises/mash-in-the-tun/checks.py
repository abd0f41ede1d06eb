import numpy as np
import pytest
from mash_tun import learn
from sklearn.linear_model import SGDRegressor


def tun(seed, m=53, n=5):
    """Scaled thermometers, the middle, and an order to eat them in."""
    r = np.random.default_rng(seed)
    X = r.normal(0.3, 1.0, (m, n))
    y = X @ r.normal(1.0, 2.0, n) + 7.0 + r.normal(0.0, 0.5, m)
    return X, y, r.permutation(m)


def test_number_of_bites():
    """R1: a cost for each bite, the short one included"""
    X, y, order = tun(1)
    assert [len(learn(X, y, order, size, 0.01)[2]) for size in (1, 7, 53, 100)] == [53, 8, 1, 1]


def test_last_bite():
    """R1: the rows that are left teach, too"""
    X, y, order = tun(2, m=11, n=2)
    first = X[order[:10]]
    error = -y[order[:10]]
    w, b = -0.1 * first.T @ error / 10, -0.1 * error.mean()
    error = X[order[10]] @ w + b - y[order[10]]
    got = learn(X, y, order, 10, 0.1)
    np.testing.assert_allclose(got[0], w - 0.1 * error * X[order[10]], rtol=1e-9)
    assert float(got[1]) == pytest.approx(b - 0.1 * error)


def test_some_rows():
    """R1: rows that order does not name stay out"""
    X, y, order = tun(3, m=20, n=2)
    few = order[:6]
    mine, theirs = learn(X, y, few, 3, 0.1), learn(X[few], y[few], np.arange(6), 3, 0.1)
    np.testing.assert_allclose(mine[0], theirs[0])
    assert len(mine[2]) == 2


def test_order_counts():
    """R1: eaten from the front, in the given order"""
    X, y = np.array([[1.0], [3.0]]), np.array([2.0, 4.0])
    first, second = learn(X, y, np.array([0, 1]), 1, 0.1), learn(X, y, np.array([1, 0]), 1, 0.1)
    assert (float(first[0][0]), float(second[0][0])) == pytest.approx((1.16, 1.24))


def test_whole_table():
    """R2: one bite of all rows is a step of batch descent"""
    X, y, order = tun(4)
    w, b, _ = learn(X, y, order, 53, 0.3)
    np.testing.assert_allclose(w, 0.3 * X.T @ y / 53, rtol=1e-9)
    assert float(b) == pytest.approx(0.3 * y.mean())


def test_twins():
    """R2: every row twice in a bite twice as large, the same walk"""
    X, y, order = tun(5, m=12, n=3)
    plain, twins = learn(X, y, order, 4, 0.2), learn(X, y, np.repeat(order, 2), 8, 0.2)
    np.testing.assert_allclose(twins[0], plain[0], rtol=1e-9)
    assert float(twins[1]) == pytest.approx(float(plain[1]))


def test_same_spot():
    """R2: b moves by the errors from before w moved"""
    X, y = np.array([[2.0], [2.0]]), np.array([5.0, 5.0])
    w, b, _ = learn(X, y, np.array([0, 1]), 2, 0.5)
    assert (float(w[0]), float(b)) == pytest.approx((5.0, 2.5))


def test_costs_by_hand():
    """R3: costs before the step, two bites by hand"""
    X, y = np.array([[0.0], [0.0], [0.0]]), np.array([4.0, 2.0, 6.0])
    costs = learn(X, y, np.array([0, 1, 2]), 2, 0.5)[2]
    assert costs == pytest.approx([5.0, 10.125])


@pytest.mark.parametrize("seed, rate", [(6, 0.01), (7, 0.05)])
def test_library(seed, rate):
    """R4: single rows end where the library ends"""
    X, y, order = tun(seed, m=211)
    model = SGDRegressor(learning_rate="constant", eta0=rate, penalty=None, shuffle=False)
    model.partial_fit(X[order], y[order])
    w, b, _ = learn(X, y, order, 1, rate)
    np.testing.assert_allclose(w, model.coef_, rtol=1e-7)
    assert float(b) == pytest.approx(float(model.intercept_[0]))


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other tuns"""
    cases = []
    for _ in range(110):
        X, y, order = tun(rng.randrange(10**6), rng.choice([1, 2, 7, 19]), rng.choice([1, 2, 5]))
        cases.append((X, y, order, rng.choice([1, 2, 3, 8, 30]), rng.choice([0.01, 0.1, 0.2])))
    agree(learn, reference.learn, cases, tolerance=1e-8, size=lambda case: case[0].size)


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    X, y, order = tun(8)
    before = X.copy(), y.copy(), order.copy()
    learn(X, y, order, 5, 0.1)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, order), before, strict=True))
