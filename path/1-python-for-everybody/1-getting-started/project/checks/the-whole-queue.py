PRICES = {"loaf": 42, "roll": 6, "cake": 28}


def day(program, *customers):
    """A day of (thing, pieces, money), ended by the evening; three more lines lie there in case it goes on."""
    lines = [str(word) for customer in customers for word in customer]
    return program(*lines, "evening", "roll", "1", "6")


def expected(customers):
    """The last two numbers of such a day: how many sales, and the takings."""
    paid = [PRICES[t] * n for t, n, money in customers if money >= PRICES[t] * n]
    return [len(paid), sum(paid)]


def test_second_customer(program):
    """R3.1: a second customer is served"""
    assert day(program, ("loaf", 1, 50), ("cake", 2, 60)).numbers[:4] == [42, 8, 56, 4]


def test_evening(program):
    """R3.2: the evening ends it, and nothing more is asked"""
    run = day(program, ("roll", 2, 20))
    assert run.error is None
    assert run.asked == 4


def test_quiet_day(program):
    """R3.3: an evening without customers is no trouble"""
    run = day(program)
    assert run.error is None
    assert run.numbers == [0, 0]


def test_one_sale(program):
    """R4.1: after one sale the takings are right"""
    assert day(program, ("cake", 1, 30)).numbers[-1:] == [28]


def test_several_sales(program):
    """R4.2: so are number and takings after three"""
    sold = [("loaf", 2, 100), ("roll", 9, 54), ("cake", 1, 30)]
    assert day(program, *sold).numbers[-2:] == [3, 166]


def test_not_enough_is_no_sale(program):
    """R4.3: who had not enough is no sale"""
    assert day(program, ("loaf", 1, 10), ("roll", 1, 6)).numbers[-2:] == [1, 6]


def test_other_days(program, rng):
    """R4.3: other days come out right, too"""
    for _ in range(20):
        customers = [
            (rng.choice(list(PRICES)), rng.randint(1, 9), rng.randint(0, 400)) for _ in range(rng.randint(1, 6))
        ]
        assert day(program, *customers).numbers[-2:] == expected(customers)
