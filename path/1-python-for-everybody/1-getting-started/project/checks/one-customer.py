import pytest

PRICES = {"loaf": 42, "roll": 6, "cake": 28}


def price(program, thing, pieces):
    """The first number after one sale; the day is ended behind it, for tills that go on asking."""
    run = program(thing, str(pieces), "1000", "evening")
    return run.numbers[0] if run.numbers else None


def test_one_loaf(program):
    """R1.1: one loaf costs 42"""
    assert price(program, "loaf", 1) == 42


@pytest.mark.parametrize("thing", ["loaf", "roll", "cake"])
def test_each_thing(program, thing):
    """R1.2: each thing has its price"""
    assert price(program, thing, 1) == PRICES[thing]


def test_several(program):
    """R1.3: three cakes cost 84"""
    assert price(program, "cake", 3) == 84


def test_any_number(program, rng):
    """R1.3: any number of pieces is added up"""
    for _ in range(25):
        thing, pieces = rng.choice(list(PRICES)), rng.randint(1, 9)
        assert price(program, thing, pieces) == PRICES[thing] * pieces
