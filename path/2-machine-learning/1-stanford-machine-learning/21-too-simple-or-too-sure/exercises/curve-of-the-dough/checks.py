import numpy as np
import pytest
from curve_of_the_dough import learning_curve
from sklearn.linear_model import Ridge
from sklearn.model_selection import learning_curve as theirs


def bakery(seed, m=61, columns=3, new=37):
    """Columns and hours of known and of new doughs."""
    r = np.random.default_rng(seed)
    weights = r.normal(0, 2, columns)
    X = r.normal(0.5, 1, (m + new, columns))
    y = 9 + X @ weights + 0.7 * X[:, 0] ** 2 + r.normal(0, 1, m + new)
    return X[:m], y[:m], X[m:], y[m:]


def test_lengths():
    """R1: one number for each size, twice"""
    assert [np.shape(part) for part in learning_curve(*bakery(1), [7, 19, 30, 61], 0.5)] == [(4,), (4,)]


def test_any_order():
    """R1: sizes in any order, each by itself"""
    rows = bakery(2)
    own, unseen = learning_curve(*rows, [40, 11], 1.0)
    turned = learning_curve(*rows, [11, 40], 1.0)
    np.testing.assert_allclose([own[0], unseen[0]], [turned[0][1], turned[1][1]])


def test_first_rows():
    """R1: later rows do not count yet"""
    X, y, new_X, new_y = bakery(3)
    strange = y.copy()
    strange[20:] += 50
    np.testing.assert_allclose(learning_curve(X, y, new_X, new_y, [20], 2.0), learning_curve(X, strange, new_X, new_y, [20], 2.0))


def test_free_start():
    """R2: a huge penalty leaves the mean"""
    X, y, new_X, new_y = bakery(4)
    own, unseen = learning_curve(X, y, new_X, new_y, [23], 1e9)
    np.testing.assert_allclose([own[0], unseen[0]], [y[:23].std(), np.sqrt(((new_y - y[:23].mean()) ** 2).mean())], rtol=1e-4)


def test_by_heart():
    """R3: as many weights as rows, no own miss"""
    own, _ = learning_curve(*bakery(5, columns=4), [5, 30], 1e-9)
    assert own[0] < 1e-3 < own[1]


def test_own_rises():
    """R3: only rows learned from are own rows"""
    own, _ = learning_curve(*bakery(6, m=301, columns=11), [13, 301], 0.01)
    assert own[0] < own[1] / 1.5


def test_all_new_rows():
    """R4: every new row judges, at every size"""
    X, y, new_X, new_y = bakery(7, new=53)
    last = new_y.copy()
    last[-1] += 100
    before = learning_curve(X, y, new_X, new_y, [9, 50], 1.0)[1]
    after = learning_curve(X, y, new_X, last, [9, 50], 1.0)[1]
    assert (np.asarray(after) > np.asarray(before) + 1).all()


def test_no_penalty_inside():
    """R5: the misses hold no penalty"""
    X = np.array([[0.0], [1.0], [2.0], [3.0]])
    own, unseen = learning_curve(X, np.array([1.0, 3.0, 5.0, 7.0]), X, np.array([1.0, 3.0, 5.0, 7.0]), [4], 5.0)
    np.testing.assert_allclose([own[0], unseen[0]], [np.sqrt(1.25)] * 2)


@pytest.mark.parametrize("seed, lam", [(8, 0.1), (9, 3.0), (10, 40.0)])
def test_library(seed, lam):
    """R6: as the library says"""
    X, y, new_X, new_y = bakery(seed)
    rows, split = np.vstack([X, new_X]), (np.arange(61), np.arange(61, 98))
    _, own, unseen = theirs(
        Ridge(alpha=lam), rows, np.append(y, new_y), train_sizes=[10, 33, 61], cv=[split], scoring="neg_root_mean_squared_error"
    )
    np.testing.assert_allclose(learning_curve(X, y, new_X, new_y, [10, 33, 61], lam), [-own[:, 0], -unseen[:, 0]], rtol=1e-6)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other bakeries"""
    cases = []
    for _ in range(105):
        m = rng.choice([11, 23, 47])
        rows = bakery(rng.randrange(10**6), m, rng.choice([1, 2, 5]), rng.choice([7, 29]))
        cases.append((*rows, [rng.choice([7, 8, 9]), m], rng.choice([0.1, 1.0, 10.0])))
    agree(learning_curve, reference.learning_curve, cases, tolerance=1e-6, size=lambda case: case[0].size)


def test_nothing_changed():
    """R7: what comes in stays as it was"""
    rows = bakery(11)
    before = [part.copy() for part in rows]
    learning_curve(*rows, [10, 20], 1.0)
    assert all(np.array_equal(part, old) for part, old in zip(rows, before))
