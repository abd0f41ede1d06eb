import pytest
from floor_for_the_letter import floor_for

HOUSE = {"Okafor": 3, "Lindqvist": 1, "Moreau": 0, "Le Guin": 12}


@pytest.mark.parametrize(("name", "floor"), [("Okafor", 3), ("Lindqvist", 1), ("Le Guin", 12)])
def test_known(name, floor):
    """R1: the floor of a name that is there"""
    assert floor_for(name, HOUSE) == floor


def test_ground_floor():
    """R1: the ground floor is a floor"""
    assert floor_for("Moreau", HOUSE) == 0


@pytest.mark.parametrize("name", ["Novak", "okafor", "", "Le"])
def test_unknown(name):
    """R2: a name without a plate goes back"""
    assert floor_for(name, HOUSE) == "back to sender"


def test_empty_house():
    """R2: in an empty house every letter goes back"""
    assert floor_for("Okafor", {}) == "back to sender"


def test_unchanged():
    """R3: the dictionary stays as it was"""
    house = {"Okafor": 3, "Moreau": 0}
    floor_for("Novak", house)
    floor_for("Okafor", house)
    assert house == {"Okafor": 3, "Moreau": 0}


def test_many_letters(agree, reference, rng):
    """R1, R2: a hundred letters in other houses"""
    names = ["Ito", "Diaz", "Sato", "Haddad", "Berg", "Cruz"]
    cases = []
    for _ in range(120):
        house = {name: rng.randint(-1, 9) for name in rng.sample(names, rng.randint(0, 5))}
        cases.append((rng.choice(names), house))
    agree(floor_for, reference.floor_for, cases, size=lambda case: len(case[1]))
