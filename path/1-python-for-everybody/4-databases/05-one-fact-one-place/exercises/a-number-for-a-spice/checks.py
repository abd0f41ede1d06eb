import sqlite3

import pytest
from spice_number import spice_id

TABLE = "CREATE TABLE spice (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)"


def shop(*names):
    """A database with some spices; the first has the number 4, the next 5 ..."""
    db = sqlite3.connect(":memory:")
    db.execute(TABLE)
    for number, name in enumerate(names, start=4):
        db.execute("INSERT INTO spice VALUES (?, ?)", (number, name))
    db.commit()
    return db


def held(db):
    return db.execute("SELECT id, name FROM spice ORDER BY id").fetchall()


@pytest.mark.parametrize(("name", "number"), [("mace", 4), ("saffron", 5), ("anise", 6)])
def test_known(name, number):
    """R1: a known spice has its number"""
    assert spice_id(shop("mace", "saffron", "anise"), name) == number


@pytest.mark.parametrize("name", ["fennel", "grains o' paradise", "ajowan ß"])
def test_new(name):
    """R2: a new spice is put in and has the next number"""
    db = shop("mace", "saffron")
    assert (spice_id(db, name), held(db)[2:]) == (6, [(6, name)])


def test_known_after_new():
    """R1: a known spice after a new one"""
    db = shop("mace", "saffron")
    spice_id(db, "fennel")
    assert spice_id(db, "mace") == 4


def test_nothing_moves():
    """R3: asked twice, nothing in the table changes"""
    db = shop("mace", "saffron")
    spice_id(db, "mace")
    spice_id(db, "mace")
    assert held(db) == [(4, "mace"), (5, "saffron")]


def test_number():
    """R4: what comes back is a whole number"""
    assert type(spice_id(shop("mace"), "mace")) is int


def test_many_notes(agree, reference, rng):
    """R1, R2, R3: a hundred other delivery notes"""

    def booked(function, names):
        db = shop("mace")
        return [function(db, name) for name in names], held(db)

    words = ["mace", "dill", "clove", "Dill", "sumac"]
    cases = [(rng.choices(words, k=rng.randint(1, 5)),) for _ in range(110)]
    agree(
        lambda names: booked(spice_id, names),
        lambda names: booked(reference.spice_id, names),
        cases,
        size=lambda case: len(case[0]),
    )
