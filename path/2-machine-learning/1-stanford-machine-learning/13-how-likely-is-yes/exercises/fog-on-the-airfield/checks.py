import math

import numpy as np
import pytest
from fog_chances import chances, score_for


def evening(rng, m, n):
    """Rows, weights and a number, with scores on both sides of zero."""
    r = np.random.default_rng(rng.randrange(10**6))
    return r.normal(0.5, 1.5, (m, n)), r.normal(0.3, 1.0, n), float(r.normal(-0.7))


def test_middle_and_sides():
    """R1: score 0 is one half, scores 2 and -2 beside it"""
    got = chances(np.array([[3.0], [4.0], [2.0]]), np.array([2.0]), -6.0)
    np.testing.assert_allclose(got, [0.5, 1 / (1 + math.exp(-2)), 1 / (1 + math.exp(2))], rtol=1e-9)


def test_shape(rng):
    """R1: one chance for each row"""
    X, w, b = evening(rng, 7, 5)
    assert (np.shape(chances(X, w, b)), np.shape(chances(X[:1], w, b))) == ((7,), (1,))


def test_many_evenings(reference, agree, rng):
    """R1: a hundred evenings"""
    cases = [evening(rng, rng.choice([1, 2, 7, 11]), rng.choice([1, 3, 5])) for _ in range(110)]
    agree(chances, reference.chances, cases, tolerance=1e-9, size=lambda case: case[0].size)


def test_huge_scores():
    """R2: huge scores stay between 0 and 1"""
    got = np.asarray(chances(np.array([[-10.0], [10.0], [0.0]]), np.array([100.0]), 0.0), float)
    np.testing.assert_allclose(got, [0.0, 1.0, 0.5], atol=1e-9)


def test_back_by_hand():
    """R3: three to one is the logarithm of 3"""
    assert float(score_for(0.75)) == pytest.approx(math.log(3))


def test_there_and_back(reference, agree, rng):
    """R3: a hundred chances, back to their scores"""
    agree(score_for, reference.score_for, [(rng.uniform(0.001, 0.999),) for _ in range(110)], tolerance=1e-9)
