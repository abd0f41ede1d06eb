import numpy as np
import pytest
from library_hours import shares


def week(seed, days=7, hours=5, closed=()):
    """Visitors by day and hour, at least one in each hour, none on closed days."""
    visitors = np.random.default_rng(seed).integers(1, 60, (days, hours))
    visitors[list(closed)] = 0
    return visitors


def test_by_hand():
    """R1: two days, by hand"""
    assert np.asarray(shares(np.array([[3, 1, 4], [10, 5, 5]]))).tolist() == [[0.375, 0.125, 0.5], [0.5, 0.25, 0.25]]


def test_days_add_up():
    """R1: each day adds up to 1"""
    np.testing.assert_allclose(np.asarray(shares(week(1))).sum(axis=1), np.ones(7))


def test_one_visitor():
    """R1: a single visitor is a whole day"""
    assert np.asarray(shares(np.array([[0, 1, 0], [2, 2, 0]]))).tolist() == [[0.0, 1.0, 0.0], [0.5, 0.5, 0.0]]


@pytest.mark.parametrize("size", [2, 5, 11])
def test_square(size):
    """R2: as many days as hours, each day adds up to 1"""
    visitors = week(2, size, size)
    np.testing.assert_allclose(np.asarray(shares(visitors)), [day / day.sum() for day in visitors])


def test_holiday():
    """R3: a day without visitors is a row of zeros"""
    result = np.asarray(shares(week(3, closed=(2, 6))))
    assert (result.shape, result[[2, 6]].tolist()) == ((7, 5), [[0.0] * 5] * 2)


def test_days_beside_a_holiday():
    """R3: the days beside a holiday keep their shares"""
    visitors = week(4, closed=(0,))
    np.testing.assert_allclose(np.asarray(shares(visitors))[1:], [day / day.sum() for day in visitors[1:]])


def test_table_stays():
    """R4: the table stays as it was"""
    visitors = week(5, closed=(1,))
    before = visitors.copy()
    shares(visitors)
    assert np.array_equal(visitors, before), "After the call, other numbers stand in the table that you were given."


def test_many_weeks(reference, agree, rng):
    """R1, R2, R3: a hundred and ten other tables"""
    cases = []
    for _ in range(110):
        days, hours = rng.choice([1, 2, 3, 7, 11]), rng.choice([1, 2, 3, 5, 13])
        closed = [day for day in range(days) if rng.random() < 0.2]
        cases.append((week(rng.randrange(10**6), days, hours, closed),))
    agree(shares, reference.shares, cases, tolerance=1e-9, size=lambda case: case[0].size)


def test_no_loop(expect):
    """R5: no loop over the rows"""
    expect.vectorised(shares, lambda rows: (week(6, days=rows),))
