import math

import numpy as np
import pytest
from tree_line import height_at


def mountain(rng):
    """Weights of any sign, a number and a chance; no weight of height is near zero."""
    w = np.array([rng.uniform(-2, 2), rng.choice([-1, 1]) * rng.uniform(0.3, 3)])
    return w, rng.uniform(-9, 9), rng.choice([0.1, 0.3, 0.5, 0.8, rng.uniform(0.02, 0.98)])


def test_one_half():
    """R1: at one half the score is zero"""
    assert float(height_at(np.array([-1.0, -4.0]), 14.0, 2.0, 0.5)) == pytest.approx(3.0)


def test_another_half(rng):
    """R1: the height goes into the score as 0"""
    for _ in range(5):
        w, b, _ = mountain(rng)
        height = float(height_at(w, b, 3.5, 0.5))
        assert w[0] * 3.5 + w[1] * height + b == pytest.approx(0, abs=1e-9)


def test_three_to_one():
    """R2: at 0.75 the score is the logarithm of 3"""
    height = float(height_at(np.array([0.5, -2.0]), 1.0, 6.0, 0.75))
    assert height == pytest.approx((4.0 - math.log(3)) / 2)


def test_less_than_half():
    """R2: below one half the line lies on the other side"""
    w, b = np.array([-0.5, -2.0]), 9.0
    assert float(height_at(w, b, 4.0, 0.2)) == pytest.approx(3.5 + math.log(4) / 2)


def test_many_places():
    """R3: one height for each place"""
    heights = height_at(np.array([-0.5, -2.0]), 9.0, np.array([0.0, 4.0, 8.0, 9.0]), 0.5)
    np.testing.assert_allclose(heights, [4.5, 3.5, 2.5, 2.25])


def test_many_mountains(reference, agree, rng):
    """R1, R2, R3: a hundred models"""
    cases = []
    for _ in range(110):
        w, b, chance = mountain(rng)
        places = np.array([rng.uniform(-5, 5) for _ in range(rng.choice([1, 3, 7]))])
        cases.append((w, b, places, chance))
    agree(height_at, reference.height_at, cases, tolerance=1e-8, size=lambda case: case[2].size)
