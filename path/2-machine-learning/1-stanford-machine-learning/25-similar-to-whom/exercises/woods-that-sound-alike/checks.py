import numpy as np
import pytest
from sklearn.metrics.pairwise import rbf_kernel
from tone_woods import similarities


def slabs(seed, m=7, k=5, n=3):
    r = np.random.default_rng(seed)
    return r.normal(0, 1, (m, n)), r.normal(0, 1, (k, n))


def test_shape(expect):
    """R1: a row for each slab of A, a column for B"""
    assert np.shape(similarities(*slabs(1, 7, 5, 3), 1.0)) == (7, 5)


def test_by_hand():
    """R1: one sigma away, and two"""
    A, B = np.array([[0.0, 0.0]]), np.array([[3.0, 0.0], [0.0, 6.0], [0.0, 0.0]])
    np.testing.assert_allclose(similarities(A, B, 3.0), [[np.exp(-0.5), np.exp(-2.0), 1.0]], rtol=1e-9)


@pytest.mark.parametrize("seed, sigma", [(2, 0.4), (3, 1.7), (4, 6.0)])
def test_library(seed, sigma):
    """R1: as rbf_kernel of scikit-learn"""
    A, B = slabs(seed, 11, 13, 4)
    np.testing.assert_allclose(similarities(A, B, sigma), rbf_kernel(A, B, gamma=0.5 / sigma**2), rtol=1e-7)


def test_many(reference, agree, rng):
    """R1: a hundred other lofts"""
    cases = []
    for _ in range(110):
        A, B = slabs(rng.randrange(10**6), rng.choice([1, 2, 7]), rng.choice([1, 3, 5]), rng.choice([1, 2, 4]))
        cases.append((A, B, rng.choice([0.3, 0.8, 1.0, 2.5, 7.0])))
    agree(similarities, reference.similarities, cases, tolerance=1e-7, size=lambda case: case[0].size + case[1].size)


@pytest.mark.parametrize("seed", [5, 6])
def test_never_above_one(seed):
    """R2: never above 1, and equal rows have 1"""
    A = np.random.default_rng(seed).normal(2000, 300, (101, 5))
    both = np.asarray(similarities(A, A.copy(), 0.5), float)
    assert both.max() <= 1.0
    np.testing.assert_allclose(np.diag(both), 1.0, atol=1e-6)


def test_no_loop(expect):
    """R3: no loop over the rows"""
    r = np.random.default_rng(7)
    expect.vectorised(similarities, lambda rows: (r.normal(0, 1, (rows, 3)), r.normal(0, 1, (4, 3)), 1.0))
    expect.vectorised(similarities, lambda rows: (r.normal(0, 1, (4, 3)), r.normal(0, 1, (rows, 3)), 1.0))


def test_nothing_changed():
    """R4: both tables stay as they were"""
    A, B = slabs(8)
    before = A.copy(), B.copy()
    similarities(A, B, 1.0)
    assert np.array_equal(A, before[0]) and np.array_equal(B, before[1])


def sizes(rng):
    """slabs"""
    for count in (30, 300, 1000):
        yield count, similarities, (*slabs(rng.randrange(10**6), count, count, 5), 1.0)
