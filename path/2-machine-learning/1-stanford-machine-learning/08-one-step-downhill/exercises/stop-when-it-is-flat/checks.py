import numpy as np
import pytest
from flat_walk import walk_until_flat


def days(rng, count):
    """Readings, a rate that is safe or not, and what may count as flat."""
    x = np.array([rng.randrange(-8, 13) / 4 for _ in range(count)])
    y = np.array([round(rng.choice([3, -9]) + 1.5 * value + rng.gauss(0, 1), 1) for value in x])
    return x, y, rng.choice([0.03, 0.1, 0.45, 1.3]), rng.choice([0.0213, 0.317, 2.531]), rng.choice([1, 2, 7, 40])


def same(mine, right):
    """Both numbers nearly, and the same text; what cannot be read is another thing."""
    try:
        return mine[2] == right[2] and np.allclose(np.array(mine[:2], float), np.array(right[:2], float), atol=1e-8)
    except (AttributeError, IndexError, KeyError, TypeError, ValueError):
        return False


def test_one_step():
    """R1: one step from 0, done on paper"""
    theta0, theta1, _ = walk_until_flat(np.array([2.0, 4.0]), np.array([6.0, 2.0]), 0.05, 0.01, 1)
    assert (theta0, theta1) == pytest.approx((0.2, 0.5))


def test_best_line():
    """R1: it arrives at the best line"""
    x, y = np.array([0.0, 1.0, 2.0, 4.0]), np.array([3.0, 2.0, 6.0, 5.0])
    slope, start = np.polyfit(x, y, 1)
    theta0, theta1, end = walk_until_flat(x, y, 0.2, 1e-6, 5000)
    assert end == "arrived"
    assert (theta0, theta1) == pytest.approx((start, slope), abs=1e-4)


def test_exactly_flat():
    """R2: a slope of exactly `flat` is flat"""
    x, y = np.array([0.0, 1.0]), np.array([2.0, 4.0])
    assert walk_until_flat(x, y, 0.1, 3.0, 5) == (0.0, 0.0, "arrived")
    assert walk_until_flat(x, y, 0.1, 3.0, 0) == (0.0, 0.0, "arrived")
    assert walk_until_flat(x, y, 0.1, 2.99, 0) == (0.0, 0.0, "patience")


def test_negative_slopes_are_steep():
    """R2: slopes far below zero are not flat"""
    x, y = np.array([1.0, 2.0]), np.array([50.0, 90.0])
    assert walk_until_flat(x, y, 0.01, 0.5, 2)[2] == "patience"


def test_positive_slopes_are_steep():
    """R2: slopes far above zero are not flat"""
    x, y = np.array([1.0, 2.0]), np.array([-50.0, -90.0])
    assert walk_until_flat(x, y, 0.01, 0.5, 2)[2] == "patience"


def test_flat_in_one_direction():
    """R2: flat along one parameter is not enough"""
    assert walk_until_flat(np.array([1.0, 3.0]), np.array([-4.0, 4.0]), 0.01, 0.5, 1)[2] == "patience"
    assert walk_until_flat(np.array([-2.0, 2.0]), np.array([7.0, 7.0]), 0.01, 0.5, 1)[2] == "patience"


def test_climbs():
    """R3: it climbs, and stops where the step has led"""
    theta0, theta1, end = walk_until_flat(np.array([2.0, 4.0]), np.array([6.0, 2.0]), 1.0, 0.01, 50)
    assert end == "climbs"
    assert (theta0, theta1) == pytest.approx((4.0, 10.0))


def test_equal_is_not_higher():
    """R3: a cost that stays the same has not climbed"""
    assert walk_until_flat(np.array([0.0, 0.0]), np.array([4.0, 4.0]), 2.0, 0.01, 3) == (8.0, 0.0, "patience")


def test_patience():
    """R4: patience is counted in steps"""
    x, y = np.array([0.0, 1.0]), np.array([2.0, 4.0])
    assert walk_until_flat(x, y, 0.5, 0.01, 2) == (2.0, 1.375, "patience")


def test_arrived_by_the_last_step():
    """R4: arrived by the very last step counts"""
    x, y = np.array([0.0, 0.0]), np.array([4.0, 8.0])
    assert walk_until_flat(x, y, 1.0, 0.01, 1) == (6.0, 0.0, "arrived")
    assert walk_until_flat(x, y, 1.0, 0.01, 0) == (0.0, 0.0, "patience")


def test_many_walks(reference, agree, rng):
    """R1, R2, R3, R4: a hundred and twenty other walks"""
    cases = [days(rng, rng.choice([2, 3, 5, 7])) for _ in range(120)]
    agree(walk_until_flat, reference.walk_until_flat, cases, same=same, size=lambda case: len(case[0]))
