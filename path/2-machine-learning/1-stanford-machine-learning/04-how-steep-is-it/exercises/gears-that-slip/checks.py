import math

import numpy as np
import pytest
from pizza_price import price_and_slope


def test_price():
    """R1: the price is the fixed part and the dough"""
    assert price_and_slope(12.0, 0.05, 2.0)[0] == pytest.approx(2 + 0.05 * math.pi * 36)


def test_slope_by_hand():
    """R2: the slope at 8 inches, by hand"""
    assert price_and_slope(8.0, 0.25, 0.0)[1] == pytest.approx(0.25 * math.pi * 8 / 2)


@pytest.mark.parametrize("diameter", [3.0, 11.0, 29.0])
def test_short_chord(diameter):
    """R2: a short chord of the price agrees"""
    above = price_and_slope(diameter + 1e-4, 0.07, 2.5)[0]
    below = price_and_slope(diameter - 1e-4, 0.07, 2.5)[0]
    assert price_and_slope(diameter, 0.07, 2.5)[1] == pytest.approx((above - below) / 2e-4, rel=1e-5)


def test_fixed_part():
    """R3: another fixed part, the same slope"""
    assert price_and_slope(13.0, 0.1, 7.0)[1] == pytest.approx(price_and_slope(13.0, 0.1, 1.0)[1])


def test_free_dough():
    """R3: with dough for nothing, each size costs the same"""
    price, slope = price_and_slope(9.0, 0.0, 4.0)
    assert (price, slope) == (pytest.approx(4.0), pytest.approx(0.0))


def test_many_sizes():
    """R4: an array of sizes, a price and a slope for each"""
    price, slope = price_and_slope(np.array([4.0, 10.0, 14.0]), 0.1, 3.0)
    assert np.asarray(price).tolist() == pytest.approx([3 + 0.1 * math.pi * each for each in (4, 25, 49)])
    assert np.asarray(slope).tolist() == pytest.approx([0.1 * math.pi * each / 2 for each in (4, 10, 14)])


def test_many_pizzas(reference, agree, rng):
    """R1, R2, R3: a hundred other pizzas"""
    cases = []
    for _ in range(110):
        dough, fixed = rng.choice([0.0, 0.03, 0.2]), rng.choice([0.0, 1.5, 6.0])
        cases.append((round(rng.uniform(1.0, 40.0), 2), dough, fixed))
    agree(price_and_slope, reference.price_and_slope, cases, tolerance=1e-9)
