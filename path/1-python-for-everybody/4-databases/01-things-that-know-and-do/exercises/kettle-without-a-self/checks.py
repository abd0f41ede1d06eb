import pytest
from kettle import Kettle


def poured(kettle, times):
    """What `pour` says so many times."""
    return [kettle.pour() for _ in range(times)]


@pytest.mark.parametrize("cups", [0, 1, 7])
def test_begins(cups):
    """R1: it begins with so many cups"""
    assert Kettle(cups).cups == cups


@pytest.mark.parametrize(("first", "more"), [(0, 4), (5, 2), (3, 0)])
def test_filled(first, more):
    """R2: filling adds to what is there"""
    kettle = Kettle(first)
    kettle.fill(more)
    assert kettle.cups == first + more


def test_poured():
    """R3: one cup is out, and it says True"""
    kettle = Kettle(5)
    assert (kettle.pour(), kettle.cups) == (True, 4)


def test_empty():
    """R4: an empty kettle says False"""
    kettle = Kettle(2)
    assert (poured(kettle, 4), kettle.cups) == ([True, True, False, False], 0)


def test_two_kettles():
    """R5: two kettles know nothing of each other"""
    one, two = Kettle(2), Kettle(6)
    poured(one, 2)
    two.fill(3)
    assert (one.cups, two.cups) == (0, 9)


def afternoon(cups, deeds, sort=None):
    """What a kettle said and held through an afternoon; None stands for a pour."""
    kettle = (sort or Kettle)(cups)
    said = []
    for deed in deeds:
        said.append(kettle.pour() if deed is None else kettle.fill(deed))
    return said, kettle.cups


def test_many_afternoons(agree, reference, rng):
    """R1, R2, R3, R4: forty other afternoons"""
    days = [(rng.randint(0, 4), rng.choices([None, None, None, 1, 2], k=rng.randint(0, 6))) for _ in range(40)]
    agree(afternoon, lambda cups, deeds: afternoon(cups, deeds, reference.Kettle), days)
