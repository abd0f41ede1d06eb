import ast

import pytest

OLD_PRICES = (42, 28)


@pytest.mark.parametrize("thing", ["bread", "", "LOAVES", "7"])
def test_unknown_thing(program, thing):
    """R5.1: an unknown thing is told so, and the day goes on"""
    run = program(thing, "loaf", "1", "50", "evening")
    assert run.error is None
    assert "we have no such thing" in run.output.lower(), "It does not say `we have no such thing`."
    assert run.numbers[:2] == [42, 8]


@pytest.mark.parametrize("pieces", ["two", "", "1.5", "0", "-3"])
def test_pieces(program, pieces):
    """R5.2: a number of pieces that cannot be is asked about"""
    run = program("roll", pieces, "cake", "1", "30", "evening")
    assert run.error is None
    assert "how many?" in run.output.lower(), "It does not say `how many?`."
    assert run.numbers[-2:] == [1, 28]


@pytest.mark.parametrize("money", ["fifty", "", "12.5"])
def test_money(program, money):
    """R5.3: so is money that cannot be"""
    run = program("roll", "2", money, "cake", "1", "30", "evening")
    assert run.error is None
    assert "how much money?" in run.output.lower(), "It does not say `how much money?`."
    assert run.numbers[-2:] == [1, 28]


def test_day_of_slips(program, rng):
    """R5.3: a day full of slips ends with the right takings"""
    for _ in range(10):
        lines, sales, takings = [], 0, 0
        for _ in range(rng.randint(1, 6)):
            slip = rng.choice(["thing", "pieces", "money", ""])
            if slip == "thing":
                lines += ["brod"]
            elif slip == "pieces":
                lines += ["roll", rng.choice(["x", "0", "-1"])]
            elif slip == "money":
                lines += ["loaf", "1", "many"]
            else:
                pieces = rng.randint(1, 9)
                lines += ["roll", str(pieces), str(6 * pieces + 1)]
                sales, takings = sales + 1, takings + 6 * pieces
        run = program(*lines, "evening")
        assert run.error is None
        assert run.numbers[-2:] == [sales, takings]


def functions(tree):
    return [node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)]


def called(tree):
    calls = [node.func for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {func.id for func in calls if isinstance(func, ast.Name)}


def test_a_function(source):
    """R6.1: a function of your own is called"""
    assert {one.name for one in functions(source)} & called(source), "No function of the file's own is called."


def test_in_and_out(source):
    """R6.2: two functions take something in and return something"""
    useful = [
        one
        for one in functions(source)
        if one.args.args
        and one.name in called(source)
        and any(isinstance(node, ast.Return) and node.value is not None for node in ast.walk(one))
    ]
    assert len(useful) >= 2, f"{len(useful)} functions take something in, return something, and are called."


def test_each_price_once(source):
    """R6.3: each price stands in one place only"""
    test_a_function(source)
    numbers = [node.value for node in ast.walk(source) if isinstance(node, ast.Constant)]
    for price in OLD_PRICES:
        assert numbers.count(price) == 1, f"The price {price} stands in {numbers.count(price)} places."
