import numpy as np
import pytest
from letter_tree import ask, grow
from sklearn.tree import DecisionTreeRegressor


def letters(seed, m=31, n=3):
    """Letters with numbers to one decimal, and seconds that grow with the first column and jump in the last."""
    r = np.random.default_rng(seed)
    X = r.uniform(0, 9, (m, n)).round(1)
    return X, (3 + X[:, 0] + 4 * (X[:, -1] > 5) + r.gamma(1.2, 1.5, m)).round(2)


def alike(mine, theirs):
    try:
        if not isinstance(theirs, dict):
            return bool(np.isclose(float(mine), theirs, rtol=1e-9))
        same = int(mine["column"]) == theirs["column"] and bool(np.isclose(float(mine["cut"]), theirs["cut"], atol=1e-9))
        return same and alike(mine["low"], theirs["low"]) and alike(mine["high"], theirs["high"])
    except Exception:
        return False


def test_leaf():
    """R1: a leaf is the mean of its seconds"""
    assert float(grow(np.array([[1.0], [2.0], [3.0]]), np.array([3.0, 4.0, 11.0]), 0, 1)) == pytest.approx(6.0)


def test_leaves_below():
    """R1: both leaves are means"""
    tree = grow(np.array([[1.0], [2.0], [3.0], [9.0]]), np.array([3.0, 4.0, 11.0, 60.0]), 1, 1)
    assert [float(tree["low"]), float(tree["high"])] == pytest.approx([6.0, 60.0])


def test_many_beat_one():
    """R2: a pile counts with its rows"""
    X = np.array([[1.0], [2.0], [3.0], [4.0], [5.0], [6.0], [7.0], [8.0]])
    seconds = np.array([9.2, 4.0, 4.0, 4.0, 8.0, 8.0, 8.0, 8.0])
    assert float(grow(X, seconds, 1, 1)["cut"]) == 4.5


def test_first_of_equals():
    """R2: of equals the first column and the smallest cut"""
    X = np.array([[7.0, 1.0], [3.0, 2.0], [1.0, 3.0]])
    tree = grow(X, np.array([2.0, 5.0, 8.0]), 1, 1)
    assert (int(tree["column"]), float(tree["cut"])) == (0, 2.0)


def test_rounding():
    """R2: a spread that is smaller by rounding is not smaller"""
    X = np.array([[1.0, 4.0], [4.0, 0.0], [4.0, 1.0], [2.0, 2.0], [3.0, 4.0]])
    tree = grow(X, np.array([5.6, 3.8, 4.5, 4.7, 4.9]), 1, 1)
    assert (int(tree["column"]), float(tree["cut"])) == (0, 1.5)


def test_halfway():
    """R3: halfway between neighbours"""
    tree = grow(np.array([[2.0], [2.0], [3.0], [12.0]]), np.array([4.0, 4.0, 5.0, 30.0]), 1, 1)
    assert float(tree["cut"]) == 7.5


def test_at_the_cut():
    """R3: a row at the cut is low"""
    X, seconds = np.array([[1.0], [5.0]]), np.array([2.0, 9.0])
    tree = grow(np.vstack([X, X]), np.append(seconds, seconds), 1, 2)
    assert float(ask(tree, np.array([3.0]))) == 2.0


@pytest.mark.parametrize("order", [1, -1])
def test_least(order):
    """R4: enough rows on both sides"""
    X = order * np.array([[1.0], [2.0], [3.0], [4.0], [5.0]])
    tree = grow(X, np.array([4.0, 5.0, 4.0, 5.0, 90.0]), 1, 2)
    assert float(tree["cut"]) == order * 3.5


def test_no_question():
    """R4: equal seconds, or no question, make a leaf"""
    X = np.array([[1.0], [2.0], [2.0]])
    assert float(grow(X, np.array([5.0, 5.0, 5.0]), 3, 1)) == 5.0
    assert float(grow(X, np.array([3.0, 5.0, 7.0]), 3, 2)) == 5.0
    assert float(grow(X[1:], np.array([3.0, 5.0]), 3, 1)) == 4.0


def test_ask():
    """R5: down to the leaf"""
    tree = {"column": 1, "cut": 3.0, "low": 6.0, "high": {"column": 0, "cut": -1.0, "low": 7.0, "high": 8.0}}
    assert [ask(tree, np.array(row)) for row in ([9.0, 3.0], [-2.0, 4.0], [0.0, 3.5])] == [6.0, 7.0, 8.0]


@pytest.mark.parametrize("seed, depth, least", [(1, 2, 5), (2, 3, 4), (3, 3, 7)])
def test_library(seed, depth, least):
    """R6: the guesses of the library"""
    X, seconds = letters(seed, 97)
    new_X = letters(100 + seed, 61)[0] + 0.03  # never exactly at a cut, where the library's shorter numbers would decide
    model = DecisionTreeRegressor(max_depth=depth, min_samples_leaf=least, random_state=0).fit(X, seconds)
    tree = grow(X, seconds, depth, least)
    np.testing.assert_allclose([float(ask(tree, row)) for row in new_X], model.predict(new_X), rtol=1e-9)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other trees"""
    cases = []
    for _ in range(110):
        m, n = rng.choice([1, 2, 3, 7, 13]), rng.choice([1, 2, 3])
        cases.append((*letters(rng.randrange(10**6), m, n), rng.choice([0, 1, 2, 3]), rng.choice([1, 1, 2, 3])))
    agree(grow, reference.grow, cases, same=alike, size=lambda case: case[0].size + case[2])


def test_nothing_changed():
    """R7: table, seconds and tree stay as they were"""
    X, seconds = letters(4)
    before = X.copy(), seconds.copy()
    tree = grow(X, seconds, 2, 2)
    shown = repr(tree)
    ask(tree, X[0])
    assert np.array_equal(X, before[0]) and np.array_equal(seconds, before[1]) and repr(tree) == shown
