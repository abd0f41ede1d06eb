import numpy as np
import pytest
from spring_walk import walk


def spring(rng, count):
    weights = np.array([rng.randrange(0, 13) / 4 for _ in range(count)])
    lengths = np.array([round(4 + 2.5 * weight + rng.gauss(0, 0.8), 1) for weight in weights])
    return weights, lengths, rng.choice([0.01, 0.05, 0.2]), rng.choice([0, 1, 2, 5, 20])


def test_first_step():
    """R1: the first step, by hand"""
    assert walk(np.array([1.0, 3.0]), np.array([4.0, 8.0]), 0.1, 1) == pytest.approx((0.6, 1.4))


def test_arrives():
    """R1: many steps come to the best line"""
    assert walk(np.array([0.0, 1.0, 2.0]), np.array([5.0, 7.0, 9.0]), 0.3, 500) == pytest.approx((5.0, 2.0), abs=1e-4)


def test_second_step():
    """R2: the second step starts where the first one ended"""
    assert walk(np.array([0.0, 2.0]), np.array([2.0, 6.0]), 0.5, 2) == pytest.approx((1.5, 2.0))


def test_no_step():
    """R3: no step, nothing has moved"""
    assert walk(np.array([1.0, 2.0]), np.array([4.0, 5.0]), 0.1, 0) == pytest.approx((0.0, 0.0))


def test_many_springs(reference, agree, rng):
    """R1, R2, R3: a hundred other springs"""
    cases = [spring(rng, rng.choice([1, 2, 5, 7])) for _ in range(110)]
    agree(walk, reference.walk, cases, tolerance=1e-9, size=lambda case: len(case[0]))
