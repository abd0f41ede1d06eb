import numpy as np
import pytest
from clock_walk import descend


def days(rng, count):
    """Degrees and seconds, a rate that is safe, and a number of steps."""
    degrees = np.array([rng.randrange(-8, 13) / 4 for _ in range(count)])
    seconds = np.array([round(3 + 1.5 * degree + rng.gauss(0, 1), 1) for degree in degrees])
    return degrees, seconds, rng.choice([0.01, 0.05, 0.1]), rng.choice([1, 2, 3, 11])


def test_one_step_on_paper():
    """R1: one step, done on paper"""
    assert descend(np.array([2.0, 4.0]), np.array([6.0, 2.0]), 0.1, 1)[:2] == pytest.approx((0.4, 1.0))


def test_against_the_slopes_of_the_cost():
    """R1: a tiny step goes against measured slopes"""
    r = np.random.default_rng(5)
    x, y, tiny, h = r.uniform(1, 3, 7), r.uniform(2, 9, 7), 1e-3, 1e-5
    theta0, theta1, _ = descend(x, y, tiny, 1)

    def cost(a, b):
        return float(((a + b * x - y) ** 2).mean() / 2)

    assert -theta0 / tiny == pytest.approx((cost(h, 0) - cost(-h, 0)) / (2 * h), rel=1e-5)
    assert -theta1 / tiny == pytest.approx((cost(0, h) - cost(0, -h)) / (2 * h), rel=1e-5)


def test_each_day_twice():
    """R2: each reading twice, the same walk"""
    x, y = np.array([1.0, -2.0, 0.5]), np.array([4.0, 1.0, 3.5])
    once, twice = descend(x, y, 0.1, 5), descend(np.tile(x, 2), np.tile(y, 2), 0.1, 5)
    assert twice[:2] == pytest.approx(once[:2])


def test_a_year_of_days():
    """R2: a year of days arrives at the best line"""
    r = np.random.default_rng(6)
    x = r.uniform(-2, 3, 365)
    y = 3 + 1.5 * x + r.normal(0, 0.5, 365)
    slope, start = np.polyfit(x, y, 1)
    assert descend(x, y, 0.2, 300)[:2] == pytest.approx((start, slope), abs=1e-3)


def test_costs():
    """R3: the costs before each step and after the last"""
    costs = descend(np.array([2.0, 4.0]), np.array([6.0, 2.0]), 0.1, 2)[2]
    assert len(costs) == 3
    assert costs[:2] == pytest.approx([10.0, (3.6**2 + 2.4**2) / 4])


def test_no_step():
    """R3: no step, a single cost"""
    assert descend(np.array([1.0, 2.0]), np.array([4.0, 2.0]), 0.1, 0) == (0.0, 0.0, [5.0])


def test_nothing_changed():
    """R4: what came in stays as it was"""
    x, y = np.array([1.0, -2.0]), np.array([4.0, 1.0])
    descend(x, y, 0.1, 3)
    assert x.tolist() == [1.0, -2.0]
    assert y.tolist() == [4.0, 1.0]


def test_many_towers(reference, agree, rng):
    """R1, R2, R3: a hundred other towers"""
    cases = [days(rng, rng.choice([1, 2, 5, 13])) for _ in range(110)]
    agree(descend, reference.descend, cases, tolerance=1e-9, size=lambda case: len(case[0]))
