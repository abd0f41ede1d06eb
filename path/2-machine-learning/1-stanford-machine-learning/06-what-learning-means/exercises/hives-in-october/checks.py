import numpy as np
import pytest
from hive_rule import shares


def hives(rng, count):
    """Weights in half kilograms, and who lived: heavier hives more often."""
    weights = np.array([rng.randrange(20, 60) / 2 for _ in range(count)])
    winter = rng.choice([8.0, 20.0, 32.0])
    return weights, np.array([bool(weight + rng.gauss(0, 5) > winter) for weight in weights])


def test_right_on_both_sides():
    """R1: a yes and a no that came true both count"""
    weights, survived = np.array([30.0, 10.0, 12.0, 28.0]), np.array([True, False, False, False])
    assert shares(weights, survived, 20)[0] == pytest.approx(0.75)


def test_exactly_the_limit():
    """R1: exactly the limit is not heavier"""
    weights, survived = np.array([19.0, 19.0, 26.0]), np.array([False, False, True])
    assert shares(weights, survived, 19)[0] == pytest.approx(1.0)


def test_nobody_heavier():
    """R1: a limit above all hives"""
    weights, survived = np.array([19.0, 22.0, 26.0]), np.array([False, False, True])
    assert shares(weights, survived, 40)[0] == pytest.approx(2 / 3)


def test_mild_winter():
    """R2: most live, so the baseline says lives"""
    weights, survived = np.array([19.0, 22.0, 26.0, 17.0, 30.0]), np.array([True, True, False, True, True])
    assert shares(weights, survived, 20)[1] == pytest.approx(0.8)


def test_hard_winter():
    """R2: most die, so the baseline says dies"""
    weights, survived = np.array([19.0, 22.0, 26.0, 17.0]), np.array([False, True, False, False])
    assert shares(weights, survived, 20)[1] == pytest.approx(0.75)


def test_one_hive():
    """R2: a single hive, and it died"""
    assert shares(np.array([15.0]), np.array([False]), 20)[1] == pytest.approx(1.0)


def test_many_winters(reference, agree, rng):
    """R1, R2: a hundred winters"""
    cases = []
    for _ in range(100):
        weights, survived = hives(rng, rng.choice([1, 2, 5, 13, 31]))
        cases.append((weights, survived, float(rng.choice(weights.tolist()))))
    agree(shares, reference.shares, cases, tolerance=1e-9, size=lambda case: len(case[0]))
