import pytest
from entrance import entrance


@pytest.mark.parametrize(("adults", "children"), [(1, 0), (0, 1), (3, 2), (0, 0)])
def test_small_groups(adults, children):
    """R1: everybody pays their price"""
    assert entrance(adults, children) == adults * {{adult}} + children * {{child}}


def test_one_less_than_many():
    """R2: one person less than {{many}} is no group yet"""
    assert entrance({{many}} - 1, 0) == ({{many}} - 1) * {{adult}}


@pytest.mark.parametrize("children", [1, 4])
def test_just_many(children):
    """R2: adults and children are counted together"""
    adults = {{many}} - children
    assert entrance(adults, children) == adults * {{adult}} + children * {{child}} - {{off}}


def test_returns(capsys):
    """R3: the sum comes back, and nothing is printed"""
    assert entrance(2, 1) is not None
    assert capsys.readouterr().out == ""


def test_many_groups(reference, agree, rng):
    """R1, R2: a hundred other groups"""
    cases = [(rng.randint(0, 20), rng.randint(0, 20)) for _ in range(110)]
    agree(entrance, reference.entrance, cases, size=sum)
