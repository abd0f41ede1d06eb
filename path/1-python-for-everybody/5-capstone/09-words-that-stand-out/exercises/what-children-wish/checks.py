from fractions import Fraction

import pytest
from wish_slips import typical

CHILDREN = {"owls": 6, "the": 10, "mice": 2, "stars": 2}
ALL = {"owls": 8, "the": 44, "mice": 4, "stars": 4, "war": 20}


def words(rows):
    return [word for word, _ in rows]


@pytest.mark.parametrize(
    ("least", "wanted"), [(3, ["owls"]), (2, ["mice", "owls", "stars"]), (6, ["owls"]), (7, [])]
)
def test_minimum(least, wanted):
    """R1: only words the group wrote often enough"""
    assert sorted(words(typical(CHILDREN, ALL, least))) == wanted


def test_one_child():
    """R1: what one child wrote once is left out"""
    assert typical({"owls": 1}, {"owls": 2, "war": 10, "the": 30}, 2) == []


@pytest.mark.parametrize(
    ("group", "everyone", "number"),
    [
        ({"owls": 4, "the": 6}, {"owls": 8, "the": 52}, 3.0),
        ({"owls": 3}, {"owls": 3, "the": 7, "war": 11}, 7.0),
        ({"owls": 5, "the": 20, "mice": 5}, {"owls": 7, "the": 60, "mice": 5, "war": 18}, 2.14),
    ],
)
def test_number(group, everyone, number):
    """R2: the ratio of the two shares, rounded"""
    assert dict(typical(group, everyone, 1)).get("owls") == pytest.approx(number)


@pytest.mark.parametrize(
    ("group", "everyone", "wanted"),
    [
        ({"owls": 1, "the": 9}, {"owls": 10, "the": 90}, []),
        ({"owls": 9, "the": 1}, {"owls": 90, "the": 60}, ["owls"]),
        ({"owls": 5}, {"owls": 5}, []),
    ],
)
def test_more_than_everywhere(group, everyone, wanted):
    """R3: words with 1 or less are left out"""
    assert words(typical(group, everyone, 1)) == wanted


def test_largest_first():
    """R4: the largest number stands first"""
    rows = typical({"ants": 4, "bees": 9, "cats": 6}, {"ants": 16, "bees": 18, "cats": 18, "war": 48}, 1)
    assert words(rows) == ["bees", "cats", "ants"]


def test_equal_ones():
    """R4: equal numbers stand by the alphabet"""
    assert words(typical({"mice": 2, "eels": 3, "owls": 4}, {"mice": 4, "eels": 6, "owls": 8, "war": 9}, 1)) == [
        "eels",
        "mice",
        "owls",
    ]


def test_nobody():
    """R4: without words the list is empty"""
    assert typical({}, {"the": 3}, 1) == []


def between(group, everyone):
    """Whether a number lies half-way between two roundings."""
    part = Fraction(sum(everyone.values()), sum(group.values()) or 1)
    halves = [Fraction(count, everyone[word]) * part * 200 for word, count in group.items()]
    return any(half.denominator == 1 and half.numerator % 2 == 1 for half in halves)


def test_many_libraries(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other libraries"""
    cases = []
    while len(cases) < 110:
        names = rng.sample(["ants", "bees", "cats", "eels", "mice", "owls", "the"], rng.randint(1, 5))
        group = {name: rng.randint(1, 9) for name in names}
        everyone = {name: group[name] + rng.randint(0, 30) for name in names} | {"war": rng.randint(0, 60)}
        if not between(group, everyone):
            cases.append((group, everyone, rng.randint(1, 6)))
    agree(typical, reference.typical, cases, size=lambda case: len(case[0]))
