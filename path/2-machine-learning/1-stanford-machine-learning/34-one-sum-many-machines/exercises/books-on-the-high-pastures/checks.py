import ast

import numpy as np
import pytest
from pasture_books import ridge_once
from sklearn.linear_model import Ridge
from sklearn.pipeline import make_pipeline
from sklearn.preprocessing import StandardScaler


def books(seed, sizes=(1, 29, 7, 13), n=3, far=0.0):
    """A book for each hut, every hut with cheeses of its own size."""
    r = np.random.default_rng(seed)
    units, slope = np.array([0.2, 5.0, 1.0, 70.0, 0.7])[:n], r.normal(0, 1, n)
    shards = []
    for rows in sizes:
        Z = r.normal(r.normal(0, 1.5, n), 1.0, (rows, n))
        Z[:, -1] += 0.6 * Z[:, 0]
        y = 60 + Z @ slope + r.normal(0, 0.7, rows)
        shards.append((far + 3 + Z * units, y))
    return shards


def library(shards, strength):
    """What scikit-learn gives for all rows together, in own units."""
    X, y = (np.concatenate(parts) for parts in zip(*shards, strict=True))
    model = make_pipeline(StandardScaler(), Ridge(alpha=strength)).fit(X, y)
    w = model[1].coef_ / model[0].scale_
    return w, float(model[1].intercept_ - model[0].mean_ @ w)


def near(mine, truth, digits=1e-7):
    assert np.asarray(mine[0], float).tolist() == pytest.approx(np.asarray(truth[0]).tolist(), rel=digits, abs=1e-12)
    assert float(mine[1]) == pytest.approx(truth[1], rel=digits)


def walked_once(fit, shards, strength):
    """Weights and b after one walk, with the books wiped as one goes."""

    def mule():
        for X, y in shards:
            X, y = X.copy(), y.copy()
            yield X, y
            X[:], y[:] = 1e3, -1e3

    w, b = fit(mule(), strength)
    return np.asarray(w, float).tolist(), float(b)


@pytest.mark.parametrize("seed, strength", [(1, 0.5), (2, 20.0)])
def test_one_walk(seed, strength, inside):
    """R1: one walk is enough"""
    shards = books(seed)
    near(inside(walked_once, ridge_once, shards, strength), library(shards, strength), 1e-6)


@pytest.mark.parametrize("seed, n, strength", [(3, 1, 2.0), (4, 3, 0.01), (5, 5, 11.0), (6, 2, 400.0)])
def test_library(seed, n, strength):
    """R2: the weights that the library gives for all rows"""
    shards = books(seed, (5, 31, 1, 17), n)
    near(ridge_once(shards, strength), library(shards, strength))


def test_any_deal():
    """R2: the same rows in other huts, the same weights"""
    (X, y), = books(7, (47,))
    dealt = [(X[i::4], y[i::4]) for i in range(4)]
    near(ridge_once(dealt, 3.0), library([(X, y)], 3.0))


def test_column_at_rest():
    """R3: a column that never changes gets weight 0"""
    shards = [(np.column_stack([X, np.full(len(y), 3.0)]), y) for X, y in books(8)]
    mine = ridge_once(shards, 2.0)
    near(mine, library(shards, 2.0))
    assert float(np.asarray(mine[0])[-1]) == 0


def test_empty_hut():
    """R3: a hut without rows changes nothing"""
    shards = books(9)
    none = np.empty((0, 3)), np.empty(0)
    near(ridge_once([none, *shards[:2], none, *shards[2:], none], 1.5), library(shards, 1.5))


def test_far_from_zero():
    """R4: columns at ten million with a spread of one"""
    shards = books(10, (1, 301, 97, 211), 3, far=1e7)
    mine, truth = ridge_once(shards, 1.0), library([(X - 1e7, y) for X, y in shards], 1.0)
    assert np.asarray(mine[0], float).tolist() == pytest.approx(truth[0].tolist(), rel=1e-5)
    X, y = shards[1]
    assert (X @ np.asarray(mine[0], float) + float(mine[1])).tolist() == pytest.approx(
        ((X - 1e7) @ truth[0] + truth[1]).tolist(), abs=1e-3
    )


def test_many(reference, agree, rng):
    """R2, R3: a hundred other summers"""
    cases = []
    for _ in range(110):
        sizes = [rng.choice([0, 1, 2, 7, 19]) for _ in range(rng.choice([1, 2, 5]))] + [3]
        cases.append((books(rng.randrange(10**6), sizes, rng.choice([1, 2, 4])), rng.choice([0.3, 5.0, 60.0])))
    agree(ridge_once, reference.ridge_once, cases, tolerance=1e-7, size=lambda case: sum(len(y) for _, y in case[0]))


def test_library_stays_shut(source):
    """R5: scikit-learn is not imported"""
    names = []
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    assert not any(name.split(".")[0] == "sklearn" for name in names)
