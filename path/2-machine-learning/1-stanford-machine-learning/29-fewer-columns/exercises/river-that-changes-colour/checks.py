import numpy as np
import pytest
from river_colour import compress
from sklearn.decomposition import PCA
from sklearn.preprocessing import StandardScaler


def days(seed, m=31, n=7):
    """Measurements in units of very different size, with a few patterns behind them."""
    r = np.random.default_rng(seed)
    patterns = r.normal(0, 1, (m, 3)) * [3.0, 1.5, 0.7]
    units = 10.0 ** r.uniform(-2, 3, n)
    return (4.0 + patterns @ r.normal(0, 1, (3, n)) + r.normal(0, 0.5, (m, n))) * units


def parts(known, new, k):
    codes, share, back = compress(known, new, k)
    return np.asarray(codes, float), float(share), np.asarray(back, float)


def river(seed, others=5):
    every = days(seed)
    return every[:-others], every[-others:]


def alike(mine, theirs):
    """The same codes but for signs, the same share, the same recovered days."""
    try:
        codes, share, back = (np.asarray(part, float) for part in mine)
        return bool(
            codes.shape == np.shape(theirs[0])
            and np.allclose(np.abs(codes), np.abs(theirs[0]), rtol=1e-5, atol=1e-6)
            and np.isclose(share, theirs[1], rtol=1e-7)
            and np.allclose(back, theirs[2], rtol=1e-6, atol=1e-9)
        )
    except Exception:
        return False


@pytest.mark.parametrize("seed", [1, 2])
def test_other_units(seed):
    """R1: other units, the same codes"""
    known, new = river(seed)
    units = np.array([1000.0, 1.0, 0.01, 1.0, 60.0, 1.8, 1.0])
    codes, other = parts(known, new, 2)[0], parts(known * units, new * units, 2)[0]
    np.testing.assert_allclose(np.abs(other), np.abs(codes), rtol=1e-6, atol=1e-7)


def test_other_zero():
    """R1: another zero, the same codes"""
    known, new = river(3)
    codes, other = parts(known, new, 2)[0], parts(known + 273.0, new + 273.0, 2)[0]
    np.testing.assert_allclose(np.abs(other), np.abs(codes), rtol=1e-5, atol=1e-6)


def test_column_that_never_changes():
    """R1: a column that never changes does no harm"""
    known, new = river(4)
    known[:, 3], new[:, 3] = 8.0, 8.0
    without = parts(np.delete(known, 3, axis=1), np.delete(new, 3, axis=1), 2)
    codes, share, back = parts(known, new, 2)
    np.testing.assert_allclose(np.abs(codes), np.abs(without[0]), rtol=1e-6, atol=1e-7)
    assert share == pytest.approx(without[1])
    np.testing.assert_allclose(back[:, 3], np.full(5, 8.0))


def test_column_that_changes_later():
    """R1: what never changed is centred only, also when it changes later"""
    known, new = river(12)
    known[:, 3], new[:, 3] = 8.0, 8.0 + np.arange(1.0, 6.0)
    np.testing.assert_allclose(np.abs(parts(known, new, 7)[0][:, 6]), np.arange(1.0, 6.0), rtol=1e-6)


def test_single_day():
    """R2: a single new day, measured by the known ones"""
    known, new = river(5)
    together, alone = parts(known, new, 3)[0], parts(known, new[:1], 3)[0]
    np.testing.assert_allclose(np.abs(alone), np.abs(together[:1]), rtol=1e-6, atol=1e-7)


def test_days_alone(expect):
    """R2: other new days do not change a code"""
    known, new = river(6, others=8)
    expect.rows_alone(lambda rows: np.abs(parts(known, rows, 2)[0]), new)


@pytest.mark.parametrize("k", [1, 2, 4])
def test_share(k):
    """R3: the share of the variance that k directions keep"""
    known, new = river(7)
    model = PCA(svd_solver="full").fit(StandardScaler().fit_transform(known))
    assert parts(known, new, k)[1] == pytest.approx(model.explained_variance_ratio_[:k].sum(), rel=1e-8)


def test_all_directions():
    """R3: all directions keep everything"""
    assert parts(*river(8), 7)[1] == pytest.approx(1.0)


def test_everything_comes_back():
    """R4: with all directions the new days come back"""
    known, new = river(9)
    np.testing.assert_allclose(parts(known, new, 7)[2], new, rtol=1e-7)


def test_in_their_units():
    """R4: recovered days in the units of the table"""
    known, new = river(10)
    scaler = StandardScaler().fit(known)
    model = PCA(n_components=3, svd_solver="full").fit(scaler.transform(known))
    theirs = scaler.inverse_transform(model.inverse_transform(model.transform(scaler.transform(new))))
    np.testing.assert_allclose(parts(known, new, 3)[2], theirs, rtol=1e-7)


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other rivers"""
    cases = []
    for _ in range(110):
        every = days(rng.randrange(10**6), rng.choice([11, 17, 29]), rng.choice([2, 3, 5]))
        cases.append((every[:-3], every[-3:], rng.choice([1, 2])))
    agree(compress, reference.compress, cases, same=alike, size=lambda case: case[0].size)


def test_nothing_changed():
    """R5: known and new days stay as they were"""
    known, new = river(11)
    before = known.copy(), new.copy()
    compress(known, new, 2)
    assert np.array_equal(known, before[0]) and np.array_equal(new, before[1])
