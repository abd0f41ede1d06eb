import math

import pytest
from two_sizes import better, price_of_one


@pytest.mark.parametrize(("width", "price"), [(2, 10), (20, 7), (36, 14), (31.5, 11)])
def test_price_of_one(width, price):
    """R1: the price shared by the area"""
    assert price_of_one(width, price) == pytest.approx(price / (math.pi * (width / 2) ** 2))


@pytest.mark.parametrize("sizes", [(20, 5, 30, 9), (26, 9, 28, 9), (20, 6, 40, 20)])
def test_large(sizes):
    """R2: the large one where it costs less"""
    assert better(*sizes) == "large"


@pytest.mark.parametrize("sizes", [(20, 5, 30, 12), (26, 6, 28, 9), (20, 6, 40, 26)])
def test_small(sizes):
    """R3: the small one where it costs less"""
    assert better(*sizes) == "small"


def test_same():
    """R3: the small one when both cost the same"""
    assert better(30, 9, 30, 9) == "small"


def test_quiet(capsys):
    """R4: both return, and print nothing"""
    assert price_of_one(20, 5) is not None and better(20, 5, 30, 9) is not None
    assert capsys.readouterr().out == ""


def clear(small, small_price, large, large_price):
    """Whether one of the two is cheaper by more than rounding."""
    return abs(small_price * large**2 - large_price * small**2) > 1


def test_many_pizzas(agree, reference, rng):
    """R1: a hundred other prices"""
    agree(price_of_one, reference.price_of_one, [(rng.randint(10, 50), rng.randint(3, 30)) for _ in range(110)])


def test_many_pairs(agree, reference, rng):
    """R2, R3: a hundred other pairs"""
    pairs = []
    while len(pairs) < 110:
        small = rng.randint(16, 30)
        pair = (small, rng.randint(4, 9), small + rng.randint(1, 20), rng.randint(8, 24))
        if clear(*pair):
            pairs.append(pair)
    agree(better, reference.better, pairs)
