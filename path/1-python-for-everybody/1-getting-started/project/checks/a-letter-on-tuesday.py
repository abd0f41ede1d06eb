import pytest

PRICES = {"loaf": 42, "roll": 6, "cake": 28, "pretzel": 9}


def cost(thing, pieces):
    price = PRICES[thing] * pieces
    return price - price // 10 if pieces >= 10 else price


def test_pretzel(program):
    """R7.1: a pretzel costs 9"""
    assert program("pretzel", "2", "20", "evening").numbers[:2] == [18, 2]


@pytest.mark.parametrize(("pieces", "price"), [("9", 54), ("10", 54), ("11", 60), ("20", 108)])
def test_tenth(program, pieces, price):
    """R7.2: from 10 pieces on a tenth is taken off"""
    assert program("roll", pieces, "500", "evening").numbers[:2] == [price, 500 - price]


def test_takings(program):
    """R7.3: the takings follow"""
    run = program("pretzel", "12", "200", "loaf", "1", "42", "evening")
    assert run.numbers[-2:] == [2, cost("pretzel", 12) + 42]


def test_everything_together(program, rng):
    """R7.3: and everything that held before still holds"""
    for _ in range(15):
        lines, sales, takings = [], 0, 0
        for _ in range(rng.randint(1, 6)):
            thing, pieces, money = rng.choice(list(PRICES)), rng.randint(1, 15), rng.randint(0, 700)
            lines += [thing, str(pieces), str(money)]
            if money >= cost(thing, pieces):
                sales, takings = sales + 1, takings + cost(thing, pieces)
        run = program(*lines, "oops", "roll", "0", "evening")
        assert run.error is None
        assert run.numbers[-2:] == [sales, takings]
