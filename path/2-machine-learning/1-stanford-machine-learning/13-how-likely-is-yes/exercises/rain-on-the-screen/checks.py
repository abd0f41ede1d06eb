import math

import numpy as np
import pytest
from promise_cost import costs


def summer(rng, count):
    """Promises, some of them 0 or 1, and rain that follows them more or less."""
    chances = np.array([rng.choice([0.0, 1.0, rng.random(), rng.random(), rng.random()]) for _ in range(count)])
    trust = rng.choice([0.2, 0.6, 1.0])
    happened = np.array([int(rng.random() < trust * p + (1 - trust) * 0.3) for p in chances])
    return chances, happened


def test_rain_and_no_rain():
    """R1: rain and no rain both cost"""
    cost = costs(np.array([0.8, 0.8]), np.array([1, 0]))[0]
    assert float(cost) == pytest.approx(-(math.log(0.8) + math.log(0.2)) / 2)


def test_mean():
    """R1: the same summer twice costs the same"""
    chances, happened = np.array([0.7, 0.1, 0.4]), np.array([1, 0, 1])
    twice = costs(np.tile(chances, 2), np.tile(happened, 2))[0]
    assert float(twice) == pytest.approx(-(math.log(0.7) + math.log(0.9) + math.log(0.4)) / 3)


def test_never_say_never():
    """R2: a promise of 0 and of 1 that did not come true"""
    cost = costs(np.array([0.0, 1.0]), np.array([1, 0]))[0]
    assert float(cost) == pytest.approx(-math.log(0.001))


def test_limits_on_both_sides():
    """R2: 0.0004 and 0.9997 count as the limits"""
    cost = costs(np.array([0.0004, 0.9997, 0.5]), np.array([0, 1, 1]))[0]
    assert float(cost) == pytest.approx(-(2 * math.log(0.999) + math.log(0.5)) / 3)


def test_baseline():
    """R3: the baseline promises the share of rain"""
    baseline = costs(np.array([0.9, 0.2, 0.4, 0.3, 0.6]), np.array([1, 0, 0, 0, 0]))[1]
    assert float(baseline) == pytest.approx(-(math.log(0.2) + 4 * math.log(0.8)) / 5)


def test_no_rain_at_all():
    """R3: a summer without rain has a small baseline"""
    baseline = costs(np.array([0.4, 0.2]), np.array([0, 0]))[1]
    assert float(baseline) == pytest.approx(-math.log(0.999))


def test_stays():
    """R4: what came in stays as it was"""
    chances, happened = np.array([0.0, 1.0, 0.3]), np.array([1, 0, 0])
    costs(chances, happened)
    assert (chances.tolist(), happened.tolist()) == ([0.0, 1.0, 0.3], [1, 0, 0])


def test_many_summers(reference, agree, rng):
    """R1, R2, R3: a hundred summers"""
    cases = [summer(rng, rng.choice([1, 2, 3, 7, 19])) for _ in range(110)]
    agree(costs, reference.costs, cases, tolerance=1e-9, size=lambda case: len(case[0]))
