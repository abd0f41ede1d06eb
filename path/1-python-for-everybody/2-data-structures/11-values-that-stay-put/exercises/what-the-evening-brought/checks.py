import pytest
from what_the_evening_brought import takings


@pytest.mark.parametrize("prices", [[8], [8, 15, 9, 8], []])
def test_a_tuple(prices):
    """R1: a tuple of three values"""
    result = takings(prices)
    assert (type(result), len(result)) == (tuple, 3)


@pytest.mark.parametrize(("prices", "count", "total"), [([8], 1, 8), ([9, 15, 8, 9], 4, 41), ([], 0, 0)])
def test_count_and_sum(prices, count, total):
    """R2: how many, and what they brought"""
    assert list(takings(prices))[:2] == [count, total]


@pytest.mark.parametrize(("prices", "dearest"), [([8, 15, 9], 15), ([15, 8], 15), ([6], 6), ([8, 16], 16)])
def test_dearest(prices, dearest):
    """R3: the dearest price"""
    assert takings(prices)[2] == dearest


def test_free_evening():
    """R3: free tickets have a dearest price of 0"""
    assert takings([0, 0])[2] == 0


def test_no_ticket():
    """R3: without tickets the third is None"""
    assert takings([])[2] is None


def test_many_evenings(agree, reference, rng):
    """R1, R2, R3: a hundred other evenings"""
    cases = [([rng.choice([0, 6, 8.5, 12, 20]) for _ in range(rng.randint(0, 7))],) for _ in range(110)]
    agree(takings, reference.takings, cases, size=lambda case: len(case[0]))
