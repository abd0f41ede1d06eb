import copy

import pytest
from picture_desk import missing

WHOLE = {
    "kind": "bars",
    "title": "More otters",
    "unit": "otters",
    "source": "river watch",
    "date": "2023",
    "description": "Two bars.",
}
TEXTS = ["title", "unit", "source", "date", "description"]


def without(*names, **others):
    left = {name: value for name, value in WHOLE.items() if name not in names}
    return {**left, **others}


def test_complete():
    """R1: a complete picture lacks nothing"""
    assert missing(WHOLE) == []


@pytest.mark.parametrize("name", TEXTS)
def test_not_there(name):
    """R1: a text that is not there is named"""
    assert missing(without(name)) == [name]


@pytest.mark.parametrize("blank", ["", " ", "   "])
def test_blank(blank):
    """R1: a text of spaces is missing"""
    assert missing(without(unit=blank)) == ["unit"]


def test_order():
    """R1: all that is missing, in the order given"""
    assert missing(without(*TEXTS)) == TEXTS


@pytest.mark.parametrize("start", [28000, 1, -5, 0.5])
def test_cut_bars(start):
    """R2: bars that start elsewhere lack zero"""
    assert missing(without(start=start)) == ["zero"]


def test_bars_from_zero():
    """R2: bars that start at zero lack nothing"""
    assert missing(without(start=0)) == []


@pytest.mark.parametrize("kind", ["line", "dots", "parts"])
def test_lines_anywhere(kind):
    """R2: other kinds may start anywhere"""
    assert missing(without(kind=kind, start=36)) == []


@pytest.mark.parametrize(
    ("others", "found"),
    [
        ({"colours": 2}, ["names"]),
        ({"colours": 2, "named": False}, ["names"]),
        ({"colours": 3, "named": True}, []),
        ({"colours": 1}, []),
        ({"colours": 1, "named": False}, []),
        ({"named": False}, []),
    ],
)
def test_names(others, found):
    """R3: several colours need names"""
    assert missing(without(**others)) == found


def test_all_at_once():
    """R1, R2, R3: zero comes before names, texts before both"""
    assert missing(without("date", start=5, colours=4)) == ["date", "zero", "names"]


def test_untouched():
    """R4: the dictionary stays as it was"""
    mine = without("unit", "source", start=3)
    before = copy.deepcopy(mine)
    missing(mine)
    assert mine == before


def test_many_readers(agree, reference, rng):
    """R1, R2, R3: a hundred other pictures"""

    def drawn():
        picture = {"kind": rng.choice(["bars", "bars", "line", "dots"])}
        for name in TEXTS:
            if rng.random() < 0.7:
                picture[name] = rng.choice(["bees", " a river", "", "  "])
        for name, values in (("start", [0, 10, -2]), ("colours", [1, 2, 5]), ("named", [True, False])):
            if rng.random() < 0.6:
                picture[name] = rng.choice(values)
        return (picture,)

    agree(missing, reference.missing, [drawn() for _ in range(110)], size=lambda case: len(case[0]))
