import numpy as np
import pytest
from perfume_shelf import chances


def bottles(seed, m=13, k=4, n=3):
    """Drops of oils, in columns of very different sizes; wood depends on them, with luck."""
    r = np.random.default_rng(seed)
    Z = r.normal(0, 1, (m + k, n))
    woody = (np.abs(Z[:, 0]) + 0.4 * r.normal(0, 1, m + k) < 0.7)[:m]
    woody[:2] = [True, False]
    X = Z * 10.0 ** np.arange(n) + 5 * 10.0 ** np.arange(n)
    return X[:m], woody, X[m:]


def test_no_company():
    """R1: a chance does not depend on other new bottles"""
    X, woody, new_X = bottles(1, k=7)
    together = chances(X, woody, new_X, 1.0, 5.0)
    np.testing.assert_allclose(chances(X, woody, new_X[:2], 1.0, 5.0), together[:2], atol=2e-3)


def test_other_unit():
    """R1: a column in another unit changes nothing"""
    X, woody, new_X = bottles(2, k=5)
    unit = np.array([1.0, 1000.0, 0.1])
    plain = chances(X, woody, new_X, 1.0, 5.0)
    np.testing.assert_allclose(chances(X * unit, woody, new_X * unit, 1.0, 5.0), plain, atol=2e-3)


def test_strange_bottle(reference):
    """R1: a huge new bottle stays huge"""
    X, woody, new_X = bottles(3, k=13)
    new_X = new_X * 30
    theirs = reference.chances(X, woody, new_X, 2.0, 5.0)
    np.testing.assert_allclose(chances(X, woody, new_X, 2.0, 5.0), theirs, atol=2e-3)


def test_alone(reference):
    """R2: a bottle that comes alone"""
    X, woody, new_X = bottles(4, k=1)
    mine = chances(X, woody, new_X, 1.0, 5.0)
    assert np.shape(mine) == (1,)
    np.testing.assert_allclose(mine, reference.chances(X, woody, new_X, 1.0, 5.0), atol=2e-3)


def test_as_many_as_the_shelf(reference):
    """R2: new bottles, as many as on the shelf"""
    X, woody, new_X = bottles(5, m=11, k=11)
    theirs = reference.chances(X, woody, new_X, 0.8, 20.0)
    np.testing.assert_allclose(chances(X, woody, new_X, 0.8, 20.0), theirs, atol=2e-3)


def test_needles():
    """R2: far from all landmarks only the start value speaks"""
    X, woody, new_X = bottles(6, k=5)
    far = np.asarray(chances(X, woody, new_X + 10.0**5, 0.3, 5.0), float)
    np.testing.assert_allclose(far, far[0], atol=1e-6)


def test_shelf_asked_again(reference):
    """R3: the shelf itself, asked again"""
    X, woody, _ = bottles(7, m=17)
    theirs = reference.chances(X, woody, X.copy(), 0.5, 50.0)
    np.testing.assert_allclose(chances(X, woody, X.copy(), 0.5, 50.0), theirs, atol=2e-3)


@pytest.mark.parametrize("sigma", [0.3, 1.0, 3.0])
def test_widths(sigma, reference):
    """R3: narrow bells and wide ones"""
    X, woody, new_X = bottles(8, k=6)
    theirs = reference.chances(X, woody, new_X, sigma, 10.0)
    np.testing.assert_allclose(chances(X, woody, new_X, sigma, 10.0), theirs, atol=2e-3)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other shelves"""
    cases = []
    for _ in range(100):
        shelf = bottles(rng.randrange(10**6), rng.choice([5, 7, 11]), rng.choice([1, 3, 7]), rng.choice([2, 3]))
        cases.append((*shelf, rng.choice([0.4, 1.0, 2.0]), rng.choice([1.0, 10.0])))
    agree(chances, reference.chances, cases, tolerance=2e-3, size=lambda case: case[0].size + case[2].size)


def test_nothing_changed():
    """R4: what comes in stays as it was"""
    X, woody, new_X = bottles(9, k=13)
    before = X.copy(), woody.copy(), new_X.copy()
    chances(X, woody, new_X, 1.0, 5.0)
    assert all(np.array_equal(now, then) for now, then in zip((X, woody, new_X), before, strict=True))
