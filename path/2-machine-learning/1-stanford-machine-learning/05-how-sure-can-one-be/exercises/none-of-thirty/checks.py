import numpy as np
import pytest
from share_interval import around


def poll(yes, no):
    """So many answers of yes and of no, mixed."""
    return np.random.default_rng(yes * 97 + no).permutation(np.arange(yes + no) < yes)


def ends(answers):
    return [float(end) for end in around(answers)]


def alike(found, wanted):
    """Whether two intervals have the same ends."""
    try:
        return [float(end) for end in found] == pytest.approx([float(end) for end in wanted], abs=1e-9)
    except (TypeError, ValueError):
        return False


def test_two_standard_errors():
    """R1: 40 of 100, two standard errors to each side"""
    assert ends(poll(40, 60)) == pytest.approx([0.4 - 0.0979795897, 0.4 + 0.0979795897])


def test_four_times_the_answers():
    """R1: four times the answers, half the width"""
    small, large = ends(poll(30, 50)), ends(poll(120, 200))
    assert large[1] - large[0] == pytest.approx((small[1] - small[0]) / 2)


def test_yes_and_no():
    """R1: yes and no changed, the ends change places"""
    low, high = ends(poll(22, 39))
    assert ends(poll(39, 22)) == pytest.approx([1 - high, 1 - low])


def test_below_nothing():
    """R2: not below 0"""
    low, high = ends(poll(1, 10))
    assert (low, high) == (0.0, pytest.approx(1 / 11 + 2 * (10 / 121 / 11) ** 0.5))


def test_above_everything():
    """R2: not above 1"""
    low, high = ends(poll(12, 1))
    assert (low, high) == (pytest.approx(12 / 13 - 2 * (12 / 169 / 13) ** 0.5), 1.0)


@pytest.mark.parametrize("count", [4, 17, 250])
def test_nobody(count):
    """R3: nobody said yes"""
    assert ends(poll(0, count)) == pytest.approx([0.0, 3 / count])


@pytest.mark.parametrize("count", [5, 60])
def test_everybody(count):
    """R3: everybody said yes"""
    assert ends(poll(count, 0)) == pytest.approx([1 - 3 / count, 1.0])


@pytest.mark.parametrize(("yes", "no"), [(0, 2), (1, 0)])
def test_hardly_anybody(yes, no):
    """R2, R3: one or two answers, and it may be anything"""
    assert ends(poll(yes, no)) == [0.0, 1.0]


def test_many_polls(reference, agree, rng):
    """R1, R2, R3: a hundred other polls"""
    cases = []
    for _ in range(110):
        yes, no = rng.choice([0, 1, 3, 8, 21]), rng.choice([0, 1, 2, 9, 30])
        cases.append((poll(yes, no + (yes + no == 0)),))
    agree(around, reference.around, cases, same=alike, size=lambda case: len(case[0]))
