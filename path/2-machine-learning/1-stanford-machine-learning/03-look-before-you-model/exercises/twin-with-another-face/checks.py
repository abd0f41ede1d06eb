import numpy as np
import pytest
from twin_column import twin


def column(seed, count=13):
    r = np.random.default_rng(seed)
    return 40.0 + 9.0 * r.normal(0.3, 1.0, count) ** 2


def heaps(found):
    """The numbers of a twin from the smallest to the largest, as plain floats."""
    return sorted(np.asarray(found, dtype=float).ravel().tolist())


def alike(found, wanted):
    """Whether two twins hold the same numbers, in any order."""
    try:
        return np.shape(found) == np.shape(wanted) and heaps(found) == pytest.approx(heaps(wanted), abs=1e-7)
    except (TypeError, ValueError):
        return False


@pytest.mark.parametrize("count", [2, 3, 8, 17])
def test_length(count):
    """R1: as many numbers as came in"""
    assert np.shape(twin(column(1, count))) == (count,)


@pytest.mark.parametrize("count", [3, 6, 11])
def test_mean(count):
    """R2: the same mean"""
    values = column(2, count)
    assert np.mean(twin(values)) == pytest.approx(values.mean())


def test_spread():
    """R2: the same spread, with an even length"""
    values = column(3, 10)
    assert np.std(twin(values)) == pytest.approx(values.std())


@pytest.mark.parametrize("count", [3, 5, 21])
def test_spread_with_one_in_the_middle(count):
    """R2: the same spread, with an odd length"""
    values = column(4, count)
    assert np.std(twin(values)) == pytest.approx(values.std())


def test_two_heaps():
    """R3: two heaps of four"""
    assert heaps(twin(np.array([12.0, 4.0, 6.0, 6.0, 4.0, 4.0, 8.0, 4.0]))) == pytest.approx([6 - 7**0.5] * 4 + [6 + 7**0.5] * 4)


def test_one_in_the_middle():
    """R3: one of five lies exactly at the mean"""
    found = heaps(twin(np.array([1.0, 9.0, 2.0, 2.0, 6.0])))
    assert [found[0] == pytest.approx(found[1]), found[2], found[3] == pytest.approx(found[4])] == [True, pytest.approx(4.0), True]


def test_all_equal():
    """R2, R3: a column without spread is its own twin"""
    assert heaps(twin(np.array([7.0, 7.0, 7.0]))) == pytest.approx([7.0, 7.0, 7.0])


def test_whole_numbers():
    """R4: whole numbers may get a twin with fractions"""
    assert heaps(twin(np.array([1, 2, 4, 8]))) == pytest.approx([3.75 - 7.1875**0.5] * 2 + [3.75 + 7.1875**0.5] * 2)


def test_values_stay():
    """R4: the values stay as they were"""
    values = column(5)
    before = values.copy()
    twin(values)
    assert np.array_equal(values, before)


def test_many_columns(reference, agree, rng):
    """R1, R2, R3: a hundred other columns"""
    cases = []
    for _ in range(110):
        values = column(rng.randrange(10**6), rng.choice([2, 3, 5, 8, 13]))
        cases.append((values - 60 if rng.random() < 0.4 else values.round(),))
    agree(twin, reference.twin, cases, same=alike, size=lambda case: len(case[0]))
