import numpy as np
import pytest
from likeliest_share import likeliest


def answers(yes, no):
    """So many answers of yes and of no, mixed."""
    return np.random.default_rng(yes * 89 + no).permutation(np.arange(yes + no) < yes)


TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9]


@pytest.mark.parametrize(("yes", "no", "best"), [(7, 3, 0.7), (1, 9, 0.1), (2, 0, 0.9), (0, 3, 0.1), (12, 8, 0.6)])
def test_likeliest(yes, no, best):
    """R1: the share of yes, if it is among them"""
    assert likeliest(answers(yes, no), TENTHS) == best


def test_not_the_nearest():
    """R1: the likeliest need not be the nearest"""
    assert likeliest(answers(1, 19), [0.001, 0.11]) == 0.11


@pytest.mark.parametrize(("yes", "no", "best"), [(1200, 1800, 0.4), (9000, 1000, 0.9), (5000, 35_000, 0.1)])
def test_thousands(yes, no, best):
    """R2: thousands of answers"""
    assert likeliest(answers(yes, no), TENTHS) == best


def test_impossible_yes():
    """R3: with a yes, the share is not 0"""
    assert likeliest(answers(1, 30), [0, 0.5, 1]) == 0.5


def test_impossible_in_a_long_poll():
    """R2, R3: impossible shares in a long poll"""
    assert likeliest(answers(3, 4997), [0.0, 0.3, 1.0]) == 0.3


@pytest.mark.parametrize(("yes", "no", "best"), [(40, 0, 1.0), (0, 40, 0.0)])
def test_certain(yes, no, best):
    """R3: without a contradiction, 0 and 1 are possible"""
    assert likeliest(answers(yes, no), [0.5, 0.0, 1.0]) == best


def test_nothing_changed():
    """R4: what came in stays as it was"""
    poll, shares = answers(4, 5), [0.6, 0.3]
    before = poll.tolist()
    likeliest(poll, shares)
    assert (poll.tolist(), shares) == (before, [0.6, 0.3])


def test_many_towns(reference, agree, rng):
    """R1, R2, R3: a hundred other towns"""
    cases = []
    for _ in range(100):
        count = rng.choice([2, 5, 30, 2500])
        poll = answers(rng.randint(1, count), rng.randint(1, count))
        shares = rng.sample([0.0, 0.02, 0.07, 0.15, 0.35, 0.55, 0.72, 0.95, 1.0], rng.choice([4, 5]))
        cases.append((poll, shares))
    agree(likeliest, reference.likeliest, cases, tolerance=1e-12, size=lambda case: len(case[0]))
