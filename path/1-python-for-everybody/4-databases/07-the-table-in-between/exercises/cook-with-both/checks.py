import json
import sqlite3

import pytest
from cookbook import load, with_both

BOOK = [
    {"dish": "stew", "parts": {"carrot": 200, "bean": 150, "onion": 60}},
    {"dish": "curry", "parts": {"bean": 250, "coconut": 100}},
    {"dish": "water", "parts": {}},
    {"dish": "cake", "parts": {"carrot": 180, "flour": 220}},
    {"dish": "baker's pot", "parts": {"onion": 90, "bean": 300, "carrot": 110}},
    {"dish": "curry", "parts": {"bean": 240, "onion": 40}},
]


def kitchen(book, function=load):
    db = sqlite3.connect(":memory:")
    function(db, json.dumps(book))
    return db


def pantry(book):
    """The same tables, filled by the check."""
    db = sqlite3.connect(":memory:")
    db.executescript("""
        CREATE TABLE dish (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE ingredient (id INTEGER PRIMARY KEY, name TEXT);
        CREATE TABLE part (dish_id INTEGER, ingredient_id INTEGER, grams INTEGER)""")
    foods = sorted({name for entry in book for name in entry["parts"]})
    db.executemany("INSERT INTO ingredient VALUES (?, ?)", enumerate(foods, start=11))
    for number, entry in enumerate(book, start=1):
        db.execute("INSERT INTO dish VALUES (?, ?)", (number, entry["dish"]))
        parts = [(number, 11 + foods.index(name), grams) for name, grams in entry["parts"].items()]
        db.executemany("INSERT INTO part VALUES (?, ?, ?)", parts)
    db.commit()
    return db


def held(db, table):
    return db.execute(f"SELECT * FROM {table} ORDER BY 1, 2").fetchall()


def test_dishes():
    """R1: each dish once, in the order of the text"""
    found = held(kitchen(BOOK), "dish")
    assert found == [(1, "stew"), (2, "curry"), (3, "water"), (4, "cake"), (5, "baker's pot")]


def test_ingredients():
    """R1: each ingredient once, in the order of the text"""
    found = held(kitchen(BOOK), "ingredient")
    assert found == [(1, "carrot"), (2, "bean"), (3, "onion"), (4, "coconut"), (5, "flour")]


def test_empty():
    """R1: an empty text gives three empty tables"""
    db = kitchen([])
    assert [held(db, table) for table in ("dish", "ingredient", "part")] == [[], [], []]


def test_parts():
    """R2: a row for each ingredient of a dish"""
    assert held(kitchen(BOOK[:2]), "part") == [(1, 1, 200), (1, 2, 150), (1, 3, 60), (2, 2, 250), (2, 4, 100)]


def test_latest():
    """R2: the latest grams count, the other parts stay"""
    rows = [row for row in held(kitchen(BOOK), "part") if row[0] == 2]
    assert rows == [(2, 2, 240), (2, 3, 40), (2, 4, 100)]


def test_refused():
    """R3: the table refuses a pair that is there"""
    db = kitchen(BOOK[:1])
    with pytest.raises(sqlite3.IntegrityError):
        db.execute("INSERT INTO part VALUES (1, 1, 5)")


def test_other_pairs():
    """R3: the table takes other pairs"""
    db = kitchen(BOOK[:2])
    for pair in ((1, 4), (2, 1), (2, 3)):
        db.execute("INSERT INTO part VALUES (?, ?, 5)", pair)
    assert len(held(db, "part")) == 8


@pytest.mark.parametrize(
    ("one", "other", "dishes"),
    [
        ("carrot", "bean", ["baker's pot", "stew"]),
        ("onion", "bean", ["baker's pot", "stew"]),
        ("flour", "carrot", ["cake"]),
        ("flour", "bean", []),
        ("bean", "gold", []),
    ],
)
def test_both(one, other, dishes):
    """R4: the dishes that need both, sorted"""
    assert list(with_both(pantry(BOOK[:5]), one, other)) == dishes


def test_after_load():
    """R4: asked in what load has made"""
    assert with_both(kitchen(BOOK[:2]), "bean", "coconut") == ["curry"]


def drawn(rng, dishes):
    """A book with these dishes."""
    foods = ["carrot", "bean", "onion", "leek"]
    return [
        {"dish": dish, "parts": {name: rng.randint(10, 14) for name in rng.sample(foods, k=rng.randint(0, 3))}}
        for dish in dishes
    ]


def test_many_books(agree, reference, rng):
    """R1, R2: other books"""

    def tables(function, book):
        db = kitchen(book, function)
        return [held(db, table) for table in ("dish", "ingredient", "part")]

    names = ["stew", "cake", "pot"]
    agree(
        lambda book: tables(load, book),
        lambda book: tables(reference.load, book),
        [(drawn(rng, rng.choices(names, k=rng.randint(0, 3))),) for _ in range(24)],
        size=lambda case: len(json.dumps(case[0])),
    )


def test_many_dinners(agree, reference, rng):
    """R4: a hundred other dinners"""
    names = ["stew", "cake", "pot", "pie", "soup"]
    cases = []
    for _ in range(110):
        one, other = rng.sample(["carrot", "bean", "onion", "leek"], k=2)
        cases.append((drawn(rng, rng.sample(names, k=rng.randint(0, 5))), one, other))
    agree(
        lambda book, one, other: with_both(pantry(book), one, other),
        lambda book, one, other: reference.with_both(pantry(book), one, other),
        cases,
        size=lambda case: len(case[0]),
    )
