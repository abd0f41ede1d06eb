import pytest
from seats import buses


@pytest.mark.parametrize("people", [1, 51, 70, 149, 260])
def test_everybody(people):
    """R1: nobody stands at the roadside"""
    assert buses(people) * 50 >= people


@pytest.mark.parametrize("people", [30, 50, 99, 100, 150, 251])
def test_no_empty_bus(people):
    """R2: one bus less would be too few"""
    assert (buses(people) - 1) * 50 < people


def test_nobody():
    """R3: nobody needs no bus"""
    assert buses(0) == 0


def test_many_choirs(agree, reference, rng):
    """R1, R2: a hundred other choirs"""
    choirs = [(50 * rng.randint(0, 9),) for _ in range(20)] + [(rng.randint(0, 700),) for _ in range(100)]
    agree(buses, reference.buses, choirs)
