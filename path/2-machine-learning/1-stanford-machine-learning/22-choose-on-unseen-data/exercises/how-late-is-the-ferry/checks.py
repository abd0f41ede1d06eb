import numpy as np
import pytest
from ferry_report import honest_promises


def sailings(seed, days=23, hours=5, most=3, mixed=True):
    """Day, hour and lateness of sailings; the ferry gets later from week to week."""
    r = np.random.default_rng(seed)
    day = np.repeat(np.arange(days), r.integers(0, most + 1, days))
    day = np.append(day, [0, days - 1])
    hour = r.choice([6, 9, 13, 17, 22][:hours], len(day))
    late = np.round(hour / 4 + 0.7 * day + r.normal(0, 3, len(day)), 1)
    order = r.permutation(len(day)) if mixed else np.argsort(day, kind="stable")
    return day[order], hour[order], late[order]


def alike(mine, theirs):
    try:
        promises, miss = mine
        return bool(
            np.shape(promises) == np.shape(theirs[0])
            and np.allclose(np.asarray(promises, float), theirs[0], rtol=1e-9, atol=1e-9, equal_nan=True)
            and np.isclose(float(miss), float(theirs[1]), rtol=1e-9)
        )
    except Exception:
        return False


def test_only_teach():
    """R1: nan before the start, a number from it on"""
    day, hour, late = sailings(1)
    promises = np.asarray(honest_promises(day, hour, late, 7, 5)[0], float)
    assert np.array_equal(np.isnan(promises), day < 7)


def test_earlier_days_teach():
    """R2: a block of two days, by hand"""
    day, hour = np.array([4, 1, 3, 2, 1]), np.array([9, 9, 6, 9, 6])
    promises = honest_promises(day, hour, np.array([50.0, 2.0, 30.0, 8.0, 4.0]), 2, 2)[0]
    np.testing.assert_allclose(promises, [5.0, np.nan, 4.0, 2.0, np.nan])


@pytest.mark.parametrize("step", [3, 7])
def test_future_is_silent(step, expect):
    """R2: later sailings do not move a promise"""
    day, hour, late = sailings(2, 29, mixed=False)
    first = 8 + step
    cut, block = int((day < first).sum()), (day >= first) & (day < first + step)
    expect.held_back(lambda held: honest_promises(day, hour, np.append(late[:cut], held), 8, step)[0][block], late[cut:])


def test_same_hour():
    """R3: the mean of the same hour"""
    day, hour = np.array([0, 0, 0, 1, 1]), np.array([6, 22, 6, 22, 6])
    promises = honest_promises(day, hour, np.array([1.0, 9.0, 4.0, 70.0, 80.0]), 1, 3)[0]
    np.testing.assert_allclose(promises[3:], [9.0, 2.5])


def test_new_hour():
    """R3: an hour that nobody knows, the mean of all"""
    day, hour = np.array([0, 2, 2, 5]), np.array([6, 13, 6, 13])
    promises = honest_promises(day, hour, np.array([3.0, 11.0, 7.0, 20.0]), 2, 2)[0]
    np.testing.assert_allclose(promises[1:], [3.0, 3.0, 11.0])


def test_miss():
    """R4: one root over all promises"""
    day, hour = np.array([0, 1, 2, 2, 2]), np.array([9, 9, 9, 9, 9])
    miss = honest_promises(day, hour, np.array([2.0, 6.0, 4.0, 5.0, 4.0]), 1, 1)[1]
    assert float(miss) == pytest.approx(np.sqrt((16 + 0 + 1 + 0) / 4))


def test_quiet_weeks():
    """R2: blocks without a sailing change nothing"""
    day, hour = np.array([0, 30, 31]), np.array([9, 9, 9])
    promises, miss = honest_promises(day, hour, np.array([5.0, 9.0, 7.0]), 3, 4)
    np.testing.assert_allclose(promises[1:], [5.0, 7.0])
    assert float(miss) == pytest.approx(np.sqrt(8))


def test_many(reference, agree, rng):
    """R1, R2, R3, R4: a hundred other ferries"""
    cases = []
    for _ in range(120):
        days = rng.choice([4, 11, 23])
        table = sailings(rng.randrange(10**6), days, rng.choice([1, 3, 5]), rng.choice([1, 2, 4]))
        cases.append((*table, rng.randrange(1, days - 1), rng.choice([1, 2, 7])))
    agree(honest_promises, reference.honest_promises, cases, same=alike, size=lambda case: len(case[0]))


def test_nothing_changed():
    """R5: what comes in stays as it was"""
    table = sailings(4)
    before = [part.copy() for part in table]
    honest_promises(*table, 6, 3)
    assert all(np.array_equal(now, then) for now, then in zip(table, before, strict=True))
