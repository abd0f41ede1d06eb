import pytest
from add_prices import total


@pytest.mark.parametrize("prices", [[5], [3, 4], [1, 2, 3.5]])
def test_adds(prices):
    """R1: the prices are added up"""
    assert total(prices) == sum(prices)


def test_leaves_out():
    """R2: what is not above zero is left out"""
    assert total([3, -1, -0.5, 4]) == 7


def test_empty():
    """R3: an empty basket costs 0"""
    assert total([]) == 0


def test_many(agree, reference, rng):
    """R1, R2: a hundred baskets drawn at random"""
    agree(
        total,
        reference.total,
        [([rng.randint(-9, 9) for _ in range(rng.randint(0, 6))],) for _ in range(100)],
    )
