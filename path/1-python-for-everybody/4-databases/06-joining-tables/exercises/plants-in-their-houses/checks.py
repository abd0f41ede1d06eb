import sqlite3

import pytest
from glasshouse import sign

HOUSES = [(1, "Palm"), (2, "Alpine"), (3, "Orchid"), (4, "Empty")]
BEDS = [(1, 9, 2), (2, 4, 3), (3, 7, 1), (4, 2, 2), (5, 1, 3), (6, 6, 4)]
PLANTS = [(1, "sedge", 4), (2, "vanilla", 2), (3, "raffia", 3), (4, "gentian", 1), (5, "edelweiss", 4)]


def garden(houses=HOUSES, beds=BEDS, plants=PLANTS):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE house (id INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE bed (id INTEGER PRIMARY KEY, row INTEGER, house_id INTEGER)")
    db.execute("CREATE TABLE plant (id INTEGER PRIMARY KEY, name TEXT, bed_id INTEGER)")
    db.executemany("INSERT INTO house VALUES (?, ?)", houses)
    db.executemany("INSERT INTO bed VALUES (?, ?, ?)", beds)
    db.executemany("INSERT INTO plant VALUES (?, ?, ?)", plants)
    db.commit()
    return db


@pytest.mark.parametrize(
    ("house", "plants"),
    [
        ("Palm", {(7, "raffia")}),
        ("Alpine", {(2, "sedge"), (2, "edelweiss"), (9, "gentian")}),
        ("Orchid", {(4, "vanilla")}),
    ],
)
def test_plants(house, plants):
    """R1: the plants of this house, with their row"""
    assert {tuple(row) for row in sign(garden(), house)} == plants


def test_quote():
    """R1: a house whose name has a quote in it"""
    assert sign(garden([(1, "King's")], [(1, 5, 1)], [(1, "sedge", 1)]), "King's") == [(5, "sedge")]


def test_sorted():
    """R2: sorted by row, then by name"""
    assert sign(garden(), "Alpine") == [(2, "edelweiss"), (2, "sedge"), (9, "gentian")]


@pytest.mark.parametrize("house", ["Empty", "Cactus"])
def test_nothing(house):
    """R3: nothing there, an empty list"""
    assert list(sign(garden(), house)) == []


def test_many_gardens(agree, reference, rng):
    """R1, R2, R3: a hundred other gardens"""

    def drawn():
        beds = [(number, rng.randint(1, 4), rng.randint(1, 4)) for number in range(1, 5)]
        names = rng.sample(["sedge", "moss", "vanilla", "raffia", "aloe"], k=rng.randint(0, 5))
        plants = [(number, name, rng.randint(1, 4)) for number, name in enumerate(names, start=1)]
        return beds, plants, rng.choice(HOUSES)[1]

    agree(
        lambda beds, plants, house: sign(garden(HOUSES, beds, plants), house),
        lambda beds, plants, house: reference.sign(garden(HOUSES, beds, plants), house),
        [drawn() for _ in range(110)],
        size=lambda case: len(case[1]),
    )
