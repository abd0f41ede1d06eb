import pytest
from island import dots

COAST = [("Mud", 60.5, 3.0), ("Moss", 62.5, 3.5), ("Iron", 61.0, 5.0), ("Cold", 61.3, 4.2)]


def column(wells, number):
    """One of the three parts of every dot."""
    return [place[number] for place in dots(wells)]


def test_west_to_east():
    """R1: x grows from west to east"""
    assert column(COAST, 1) == [0, 25, 100, 60]


def test_north_to_south():
    """R2: y grows from north to south"""
    assert column(COAST, 2) == [100, 0, 75, 60]


@pytest.mark.parametrize("wells", [COAST, COAST[::-1], COAST[2:]])
def test_order(wells):
    """R3: the wells stay in their order"""
    assert column(wells, 0) == [well[0] for well in wells]


def test_same_north():
    """R4: all as far north, all in the middle"""
    assert dots([("Mud", 61.0, 4.0), ("Moss", 61.0, 4.5)]) == [("Mud", 0, 50), ("Moss", 100, 50)]


def test_one_well():
    """R4: a single well is in the middle"""
    assert dots([("Mud", 61.0, 4.0)]) == [("Mud", 50, 50)]


def test_no_well():
    """R3: without wells there are no dots"""
    assert dots([]) == []


def test_many_islands(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other islands"""
    cases = []
    for _ in range(100):
        some = rng.sample(["Mud", "Moss", "Iron", "Cold", "Ash"], rng.randint(1, 5))
        degree = lambda start: start + rng.randint(0, 16) / 16  # noqa: E731
        cases.append(([(name, degree(60), degree(3)) for name in some],))
    agree(dots, reference.dots, cases, size=lambda case: len(case[0]))
