import ast

import numpy as np
import pytest
from cellar import choose_and_promise
from sklearn.linear_model import Ridge
from sklearn.model_selection import cross_val_score
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler

LEASHES = [0.3, 3.0, 30.0, 300.0]


def notes(seed, m=23, n=3, k=5):
    """Notes of a cellar, in folds of unequal size, and five new wheels."""
    r = np.random.default_rng(seed)
    X = r.normal(0, 1, (m, n)) * r.uniform(0.5, 20, n) + r.uniform(-5, 30, n)
    y = 40 + (X - X.mean(axis=0)) @ r.normal(0, 0.4, n) + r.normal(0, 6, m)
    return X, y, np.array_split(r.permutation(m), k), X[:5] + r.normal(0, 2, (5, n))


def library(X, y, lam, folds):
    pairs = [(np.setdiff1d(np.arange(len(y)), fold), fold) for fold in folds]
    model = make_pipeline(StandardScaler(), Ridge(alpha=lam))
    return -cross_val_score(model, X, y, cv=pairs, scoring="neg_root_mean_squared_error").mean()


def alike(mine, theirs):
    try:
        best, misses, promises = mine
        return bool(
            float(best) == float(theirs[0])
            and np.shape(misses) == np.shape(theirs[1])
            and np.shape(promises) == np.shape(theirs[2])
            and np.allclose(np.asarray(misses, float), theirs[1], rtol=1e-7, atol=1e-9)
            and np.allclose(np.asarray(promises, float), theirs[2], rtol=1e-7, atol=1e-9)
        )
    except Exception:
        return False


def test_two_folds_by_hand():
    """R1: two folds of two rows, by hand"""
    X, y = np.array([[0.0], [2.0], [1.0], [3.0]]), np.array([0.0, 4.0, 3.0, 5.0])
    misses = choose_and_promise(X, y, [2.0], [np.array([0, 1]), np.array([2, 3])], X)[1]
    # taught by rows 2 and 3: 4 + (x - 2) / 2; taught by rows 0 and 1: 2 + (x - 1)
    np.testing.assert_allclose(misses, [(np.sqrt(9.0 / 2) + np.sqrt(2.0 / 2)) / 2])


@pytest.mark.parametrize("seed, m, n, k", [(1, 23, 3, 5), (2, 17, 2, 3), (3, 29, 5, 7)])
def test_library(seed, m, n, k):
    """R2: as the library says"""
    X, y, folds, new_X = notes(seed, m, n, k)
    theirs = [library(X, y, lam, folds) for lam in LEASHES]
    np.testing.assert_allclose(choose_and_promise(X, y, LEASHES, folds, new_X)[1], theirs, rtol=1e-7)


def test_constant_among_teachers():
    """R2: a column that varies only in the judging fold"""
    X, y, folds, new_X = notes(4)
    X[:, 1] = 7.0
    X[folds[2], 1] = 9.0
    np.testing.assert_allclose(choose_and_promise(X, y, [3.0], folds, new_X)[1], [library(X, y, 3.0, folds)], rtol=1e-7)


def test_odd_wheel():
    """R1: an odd wheel in one fold does not scale the others"""
    X, y, folds, new_X = notes(5, 20, 3, 4)
    X[folds[1][0]] = X[folds[1][0]] * 50
    np.testing.assert_allclose(choose_and_promise(X, y, [2.0], folds, new_X)[1], [library(X, y, 2.0, folds)], rtol=1e-7)


def test_smallest_wins():
    """R3: the smallest miss wins, wherever it stands"""
    X, y, folds, new_X = notes(6, 31, 2, 4)
    for leashes in ([300.0, 1.0, 30.0], [3000.0, 30.0, 0.3], [0.1, 1000.0]):
        best = choose_and_promise(X, y, leashes, folds, new_X)[0]
        assert best == min(leashes, key=lambda lam: library(X, y, lam, folds))


def test_noise_wants_a_tight_leash():
    """R3: where there is only noise, the tight leash wins"""
    r = np.random.default_rng(8)
    X, y = r.normal(0, 1, (19, 7)), r.normal(50, 5, 19)
    assert choose_and_promise(X, y, [0.01, 1e6], np.array_split(np.arange(19), 4), X)[0] == 1e6


def test_first_of_equals():
    """R3: of equal ones the first"""
    X, y = np.full((6, 1), 3.0), np.array([1.0, 4.0, 2.0, 8.0, 5.0, 7.0])
    folds = [np.array([0, 1, 2]), np.array([3, 4, 5])]
    assert choose_and_promise(X, y, [5.0, 1.0, 9.0], folds, X)[0] == 5.0


@pytest.mark.parametrize("seed", [9, 10])
def test_all_rows_teach(seed):
    """R4: promises of a ridge that all rows taught"""
    X, y, folds, new_X = notes(seed)
    best, _, promises = choose_and_promise(X, y, LEASHES, folds, new_X)
    model = make_pipeline(StandardScaler(), Ridge(alpha=best)).fit(X, y)
    np.testing.assert_allclose(promises, model.predict(new_X), rtol=1e-7)


def test_one_new_wheel():
    """R4: a single new wheel"""
    X, y, folds, new_X = notes(11)
    assert np.shape(choose_and_promise(X, y, LEASHES, folds, new_X[:1])[2]) == (1,)


def test_many(reference, agree, rng):
    """R1, R3, R4: a hundred other cellars"""
    cases = []
    for _ in range(110):
        X, y, folds, new_X = notes(rng.randrange(10**6), rng.choice([11, 19, 31]), rng.choice([1, 2, 4]), rng.choice([2, 3, 5]))
        cases.append((X, y, rng.choice([[1.0], [0.1, 10.0], [100.0, 1.0, 10.0]]), folds, new_X))
    agree(choose_and_promise, reference.choose_and_promise, cases, same=alike, size=lambda case: case[0].size)


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    X, y, folds, new_X = notes(12)
    before = X.copy(), y.copy(), new_X.copy(), [fold.copy() for fold in folds]
    choose_and_promise(X, y, LEASHES, folds, new_X)
    assert all(np.array_equal(now, then) for now, then in zip((X, y, new_X), before, strict=False))
    assert all(np.array_equal(now, then) for now, then in zip(folds, before[3], strict=True))


def test_library_stays_shut(source):
    """R6: scikit-learn is not imported"""
    names = []
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    assert not any(name.split(".")[0] == "sklearn" for name in names)
