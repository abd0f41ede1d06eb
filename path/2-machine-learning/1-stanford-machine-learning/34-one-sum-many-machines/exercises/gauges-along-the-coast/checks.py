import numpy as np
import pytest
from gauge_digest import digest, join

EARTH = 6_371_000_000.0


def heights(seed, count, level=0.0, spread=3.0, asleep=0):
    """Readings of one gauge; so many of them are missing."""
    r = np.random.default_rng(seed)
    values = level + r.normal(0, spread, count)
    values[r.permutation(count)[:asleep]] = np.nan
    return values


def whole(*parts):
    """What NumPy says about all readings together."""
    known = np.concatenate(parts)
    known = known[~np.isnan(known)]
    return len(known), known.mean(), ((known - known.mean()) ** 2).sum()


def near(mine, truth, digits=1e-9):
    assert tuple(mine) == pytest.approx(tuple(truth), rel=digits)


def test_by_hand():
    """R1: three readings, by hand"""
    near(digest(np.array([1.0, 2.0, 6.0])), (3, 3.0, 14.0))


def test_asleep():
    """R1: a sleeping gauge is left out"""
    near(digest(np.array([10.0, np.nan, 12.0, np.nan])), (2, 11.0, 2.0))


@pytest.mark.parametrize("readings", [[], [np.nan], [np.nan, np.nan]])
def test_nothing(readings):
    """R2: without a reading the digest is empty"""
    near(digest(np.array(readings, float)), (0, 0.0, 0.0))


def test_join_nothing():
    """R2: an empty digest changes nothing"""
    near(join((5, 7.0, 3.0), (0, 0.0, 0.0)), (5, 7.0, 3.0))
    near(join((0, 0.0, 0.0), (5, 7.0, 3.0)), (5, 7.0, 3.0))
    near(join((0, 0.0, 0.0), (0, 0.0, 0.0)), (0, 0.0, 0.0))


def test_calm_gauges():
    """R3: two calm gauges at different heights"""
    near(join(digest(np.array([0.0, 0.0, 0.0])), digest(np.array([10.0]))), (4, 2.5, 75.0))


def test_library():
    """R3: as NumPy says, whatever the order"""
    parts = [heights(1, 7, 2.0), heights(2, 31, -5.0, asleep=4), heights(3, 1, 40.0), heights(4, 13)]
    a, b, c, d = (digest(part) for part in parts)
    near(join(join(join(a, b), c), d), whole(*parts))
    near(join(join(c, a), join(d, b)), whole(*parts))


def test_far_from_zero():
    """R4: huge heights that hardly differ"""
    part = heights(5, 101, EARTH, 250.0, asleep=3)
    near(digest(part), whole(part), 1e-6)


def test_far_from_zero_joined():
    """R4: huge heights, after joining as well"""
    parts = [heights(6, 53, EARTH, 250.0), heights(7, 17, EARTH + 400, 90.0), heights(8, 29, EARTH - 300, 160.0)]
    a, b, c = (digest(part) for part in parts)
    near(join(join(a, b), c), whole(*parts), 1e-6)
    near(join(c, join(b, a)), whole(*parts), 1e-6)


def test_many(reference, agree, rng):
    """R1, R2: a hundred other gauges"""
    cases = []
    for _ in range(110):
        count = rng.choice([0, 1, 2, 5, 23])
        asleep = rng.randrange(count + 1) if rng.random() < 0.3 else 0
        cases.append((heights(rng.randrange(10**6), count, rng.choice([0.0, 30.0, -200.0]), asleep=asleep),))
    agree(digest, reference.digest, cases, tolerance=1e-9, size=lambda case: len(case[0]))


def test_many_joined(reference, agree, rng):
    """R3: a hundred other pairs"""
    cases = []
    for _ in range(110):
        pair = [(rng.choice([1, 2, 3, 40]), rng.uniform(-50, 50), rng.choice([0.0, rng.uniform(0, 90)])) for _ in range(2)]
        cases.append(tuple(pair))
    agree(join, reference.join, cases, tolerance=1e-9, size=lambda case: case[0][0] + case[1][0])


def test_readings_stay():
    """R5: the readings stay as they were"""
    part = heights(9, 19, 4.0, asleep=2)
    before = part.copy()
    digest(part)
    assert np.array_equal(part, before, equal_nan=True)
