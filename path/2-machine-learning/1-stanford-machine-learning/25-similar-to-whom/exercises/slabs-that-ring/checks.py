import numpy as np
import pytest
from sklearn.svm import SVC
from two_knobs import choose


def slabs(seed, m=17, k=11):
    """Pitch and seconds: sound slabs in the middle, cracked ones round them, in columns of unlike sizes."""
    r = np.random.default_rng(seed)
    Z = r.normal(0, 1, (m + k, 2))
    y = np.where((Z**2).sum(axis=1) + r.normal(0, 0.6, m + k) < 1.2, 1, -1)
    y[:2] = [1, -1]
    X = Z * [60.0, 0.4] + [900.0, 1.5]
    return X[:m], y[:m], X[m:], y[m:]


def share(X, y, val_X, val_y, C, gamma):
    mean, spread = X.mean(axis=0), X.std(axis=0)
    model = SVC(C=C, gamma=gamma).fit((X - mean) / spread, y)
    return float((model.predict((val_X - mean) / spread) != val_y).mean())


def alike(mine, theirs):
    try:
        return bool(
            float(mine[0]) == theirs[0]
            and float(mine[1]) == theirs[1]
            and np.shape(mine[2]) == np.shape(theirs[2])
            and np.allclose(np.asarray(mine[2], float), theirs[2], atol=1e-9)
        )
    except Exception:
        return False


def test_shape():
    """R1: a line for each C, a column for each sigma"""
    assert np.shape(choose(*slabs(1), [0.1, 1.0, 10.0], [0.5, 2.0])[2]) == (3, 2)


@pytest.mark.parametrize("seed, C, sigma", [(2, 1.0, 0.7), (3, 30.0, 0.2), (4, 100.0, 2.0)])
def test_one_pair(seed, C, sigma):
    """R1, R2: the mistakes of one pair, on unseen slabs"""
    rows = slabs(seed, 47, 31)
    assert float(choose(*rows, [C], [sigma])[2][0][0]) == pytest.approx(share(*rows, C, 1 / (2 * sigma**2)))


def test_one_unseen_slab():
    """R2: a single validation slab"""
    X, y, val_X, val_y = slabs(5, 23, 3)
    for place in range(3):
        one = val_X[place : place + 1], val_y[place : place + 1]
        got = float(choose(X, y, *one, [10.0], [0.6])[2][0][0])
        assert got == pytest.approx(share(X, y, *one, 10.0, 1 / 0.72))


def test_smallest_of_all():
    """R3: the smallest share of the whole table"""
    for seed in range(6, 12):
        rows = slabs(seed, 31, 29)
        C, sigma, _ = choose(*rows, [0.3, 3.0, 30.0, 300.0], [0.15, 0.5, 1.5, 5.0])
        table = [
            share(*rows, c, 1 / (2 * s * s)) for c in (0.3, 3.0, 30.0, 300.0) for s in (0.15, 0.5, 1.5, 5.0)
        ]
        assert share(*rows, float(C), 1 / (2 * float(sigma) ** 2)) == pytest.approx(min(table))


def test_equals():
    """R3: of equals the smallest C, then the largest sigma"""
    X, y = np.array([[-3.0], [-2.0], [2.0], [3.0]]), np.array([-1, -1, 1, 1])
    val = np.array([[-2.5], [2.5]]), np.array([-1, 1])
    for Cs, sigmas in (([5.0, 2.0, 9.0], [0.5, 1.0, 0.7]), ([9.0, 5.0, 2.0], [1.0, 0.5, 0.7])):
        C, sigma, shares = choose(X, y, *val, Cs, sigmas)
        assert float(np.max(shares)) == 0.0
        assert (float(C), float(sigma)) == (2.0, 1.0)


def test_many(reference, agree, rng):
    """R1, R2, R3: a hundred other quarries"""
    cases = []
    for _ in range(100):
        Cs, sigmas = rng.sample([0.3, 1.0, 3.0, 10.0, 100.0], 2), rng.sample([0.2, 0.5, 1.0, 2.0], 2)
        cases.append((*slabs(rng.randrange(10**6), rng.choice([7, 13]), rng.choice([1, 5, 11])), Cs, sigmas))
    agree(choose, reference.choose, cases, same=alike, size=lambda case: len(case[0]) + len(case[2]))


def test_nothing_changed():
    """R4: what comes in stays as it was"""
    rows, Cs, sigmas = slabs(12), [3.0, 0.1], [0.5, 2.0, 1.0]
    before = [table.copy() for table in rows]
    choose(*rows, Cs, sigmas)
    assert all(np.array_equal(now, then) for now, then in zip(rows, before, strict=True))
    assert (Cs, sigmas) == ([3.0, 0.1], [0.5, 2.0, 1.0])
