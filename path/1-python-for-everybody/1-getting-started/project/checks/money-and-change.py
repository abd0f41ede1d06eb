import pytest

PRICES = {"loaf": 42, "roll": 6, "cake": 28}


def numbers(program, thing, pieces, money):
    """What one customer sees: price and change, or the price alone."""
    run = program(thing, str(pieces), str(money), "evening")
    return run.numbers[:2]


def test_simple_change(program):
    """R2.1: for a loaf and 50 coins the change is 8"""
    assert numbers(program, "loaf", 1, 50) == [42, 8]


def test_exact(program):
    """R2.2: exact money leaves 0"""
    assert numbers(program, "roll", 5, 30) == [30, 0]


@pytest.mark.parametrize("money", ["0", "41"])
def test_not_enough(program, money):
    """R2.2: too little money is told so"""
    run = program("loaf", "1", money, "evening")
    assert run.error is None
    assert "not enough" in run.output.lower(), "It does not say `not enough`."
    assert run.numbers[:1] == [42]


def test_many_sales(program, rng):
    """R2.3: the change is right for other sales"""
    for _ in range(25):
        thing, pieces, more = rng.choice(list(PRICES)), rng.randint(1, 9), rng.randint(0, 60)
        cost = PRICES[thing] * pieces
        assert numbers(program, thing, pieces, cost + more) == [cost, more]
