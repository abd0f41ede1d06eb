import ast

import numpy as np
import pytest
from every_cut import every_cut
from sklearn.metrics import precision_recall_curve


def belt(seed, m=47, steps=0):
    """Chances of nuts, rounded to so many steps if any, and which are rotten; at least one is."""
    r = np.random.default_rng(seed)
    chances = r.beta(1, 4, m)
    if steps:
        chances = np.round(chances * steps) / steps
    rotten = r.random(m) < chances
    rotten[r.integers(m)] = True
    return chances, rotten


def test_cuts():
    """R1: every chance once, rising"""
    cuts = every_cut(np.array([0.5, 0.2, 0.5, 0.8, 0.2]), np.array([True, False, False, True, False]))[0]
    assert np.asarray(cuts).tolist() == [0.2, 0.5, 0.8]


def test_same_length():
    """R1: three arrays of one length"""
    chances, rotten = belt(1, 61, 7)
    count = len(set(chances.tolist()))
    assert [np.shape(part) for part in every_cut(chances, rotten)] == [(count,)] * 3


def test_by_hand():
    """R2: four nuts, by hand"""
    _, precision, recall = every_cut(np.array([0.3, 0.6, 0.2, 0.6]), np.array([True, True, False, False]))
    np.testing.assert_allclose(precision, [0.5, 2 / 3, 0.5])
    np.testing.assert_allclose(recall, [1.0, 1.0, 0.5])


def test_ragged():
    """R2: precision may fall when the cut rises"""
    _, precision, recall = every_cut(np.array([0.9, 0.8, 0.1]), np.array([False, True, True]))
    np.testing.assert_allclose(precision, [2 / 3, 0.5, 0.0])
    np.testing.assert_allclose(recall, [1.0, 0.5, 0.0])


def test_one_nut():
    """R2: a single nut"""
    assert [np.asarray(part).tolist() for part in every_cut(np.array([0.4]), np.array([True]))] == [[0.4], [1.0], [1.0]]


@pytest.mark.parametrize("seed, steps", [(2, 0), (3, 0), (4, 9), (5, 1)])
def test_library(seed, steps):
    """R3: as the library says"""
    chances, rotten = belt(seed, 211, steps)
    precision, recall, cuts = precision_recall_curve(rotten, chances)
    mine = every_cut(chances, rotten)
    np.testing.assert_allclose(mine[0], cuts)
    np.testing.assert_allclose(mine[1], precision[:-1])
    np.testing.assert_allclose(mine[2], recall[:-1])


def test_many(reference, agree, rng):
    """R1, R2: a hundred other belts"""
    cases = [belt(rng.randrange(10**6), rng.choice([1, 2, 5, 13, 40]), rng.choice([0, 1, 3, 8])) for _ in range(110)]
    agree(every_cut, reference.every_cut, cases, tolerance=1e-9, size=lambda case: len(case[0]))


def test_nothing_changed():
    """R4: what comes in stays as it was"""
    chances, rotten = belt(6)
    before = chances.copy(), rotten.copy()
    every_cut(chances, rotten)
    assert np.array_equal(chances, before[0]) and np.array_equal(rotten, before[1])


def test_library_stays_shut(source):
    """R5: scikit-learn is not imported"""
    names = []
    for node in ast.walk(source):
        if isinstance(node, ast.Import):
            names += [each.name for each in node.names]
        elif isinstance(node, ast.ImportFrom):
            names.append(node.module or "")
    assert not any(name.split(".")[0] == "sklearn" for name in names)
