import pytest
from times import times


def test_five():
    """R1: five is multiplied"""
    assert times(5) == 5 * {{factor}}


@pytest.mark.parametrize("number", [-2, 0.5, -7.25])
def test_others(number):
    """R2: negative numbers and parts"""
    assert times(number) == pytest.approx(number * {{factor}})


def test_many(reference, agree, rng):
    """R1, R2: a hundred other numbers"""
    agree(times, reference.times, [(rng.randint(-999, 999) / 4,) for _ in range(100)])
