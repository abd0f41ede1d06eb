import numpy as np
import pytest
from candle_cost import cost


def candle(rng, count):
    """Hours, heights and a line that is somewhat off."""
    hours = np.array([rng.randrange(0, 25) / 2 for _ in range(count)])
    heights = np.array([round(24 - 1.5 * hour + rng.gauss(0, 1), 1) for hour in hours])
    return hours, heights, rng.choice([0.0, 19.5, 23.0]), rng.choice([-2.0, -1.25, 0.0, 0.5])


def test_by_hand():
    """R1, R2: two readings, by hand"""
    assert cost(np.array([0.0, 4.0]), np.array([10.0, 7.0]), 11, -0.5) == pytest.approx((1 + 4) / 4)


def test_perfect_line():
    """R1: a line through all readings costs nothing"""
    hours = np.array([1.0, 3.0, 6.0])
    assert cost(hours, 21 - 2 * hours, 21, -2) == pytest.approx(0.0)


def test_nothing_cancels():
    """R2: a miss above and a miss below do not cancel"""
    assert cost(np.array([1.0, 2.0]), np.array([9.0, 15.0]), 12, 0) == pytest.approx(9 * 2 / 4)


def test_twice_the_readings():
    """R2: each reading twice, the same cost"""
    hours, heights = np.array([0.0, 1.5, 7.0]), np.array([23.0, 20.5, 14.0])
    once = cost(hours, heights, 22, -1)
    assert cost(np.tile(hours, 2), np.tile(heights, 2), 22, -1) == pytest.approx(once)


def test_large_misses():
    """R2: misses twice as large cost four times as much"""
    hours, heights = np.array([1.0, 2.0, 5.0]), np.array([3.0, -4.0, 6.0])
    assert cost(hours, 2 * heights, 0, 0) == pytest.approx(4 * cost(hours, heights, 0, 0))


def test_one_reading():
    """R3: a single reading"""
    assert cost(np.array([2.0]), np.array([15.0]), 20, -1) == pytest.approx(4.5)


def test_whole_numbers():
    """R3: arrays of whole numbers"""
    assert cost(np.array([1, 2, 4]), np.array([20, 18, 13]), 21, -2) == pytest.approx((1 + 1 + 0) / 6)


def test_nothing_changed():
    """R4: what came in stays as it was"""
    hours, heights = np.array([1.0, 2.0]), np.array([20.0, 18.0])
    cost(hours, heights, 22, -2.5)
    assert hours.tolist() == [1.0, 2.0]
    assert heights.tolist() == [20.0, 18.0]


def test_many_candles(reference, agree, rng):
    """R1, R2, R3: a hundred other candles"""
    cases = [candle(rng, rng.choice([1, 2, 5, 11])) for _ in range(110)]
    agree(cost, reference.cost, cases, tolerance=1e-9, size=lambda case: len(case[0]))
