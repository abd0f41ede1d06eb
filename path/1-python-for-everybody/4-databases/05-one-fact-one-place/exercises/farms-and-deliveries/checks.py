import sqlite3

import pytest
from farm_shop import split

LIST = [
    ("2023-03-01", "Rook Farm", "555-31", "leeks"),
    ("2023-03-04", "Alder Farm", "555-32", "milk"),
    ("2023-03-04", "Rook Farm", "555-33", "leeks"),
    ("2023-03-09", "O'Hara's", "555-34", "honey"),
    ("2023-03-10", "Rook Farm", "555-35", "beans"),
]


def filled(rows, function=split):
    db = sqlite3.connect(":memory:")
    function(db, rows)
    return db


def farms(db):
    return db.execute("SELECT id, name FROM farm ORDER BY id").fetchall()


def deliveries(db):
    return db.execute("SELECT id, day, product, farm_id FROM delivery ORDER BY id").fetchall()


@pytest.mark.parametrize(
    ("table", "columns"),
    [("farm", ["id", "name", "phone"]), ("delivery", ["id", "day", "product", "farm_id"])],
)
def test_columns(table, columns):
    """R4: both tables are there with their columns"""
    assert [row[1] for row in filled([]).execute(f"PRAGMA table_info({table})")] == columns


def test_farms():
    """R1: each farm once, in the order of the list"""
    assert farms(filled(LIST)) == [(1, "Rook Farm"), (2, "Alder Farm"), (3, "O'Hara's")]


def test_deliveries():
    """R2: each delivery with the number of its farm"""
    numbers = [1, 2, 1, 3, 1]
    rows = [(place, row[0], row[3], numbers[place - 1]) for place, row in enumerate(LIST, start=1)]
    assert deliveries(filled(LIST)) == rows


def test_same_delivery_twice():
    """R2: two deliveries that are alike are two"""
    assert len(deliveries(filled([LIST[0], LIST[0]]))) == 2


def test_latest_phone():
    """R3: the phone of the latest delivery"""
    found = filled(LIST).execute("SELECT phone FROM farm ORDER BY id").fetchall()
    assert found == [("555-35",), ("555-32",), ("555-34",)]


def test_nothing():
    """R4: without rows both tables are empty"""
    db = filled([])
    assert (farms(db), deliveries(db)) == ([], [])


def test_many_lists(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other lists"""

    def tables(function, rows):
        db = filled(rows, function)
        phones = db.execute("SELECT phone FROM farm ORDER BY id").fetchall()
        return farms(db), phones, deliveries(db)

    def drawn():
        names = ["Rook Farm", "Alder Farm", "Fox Farm"]
        size = rng.randint(0, 5)
        return [(f"2023-04-{n:02}", rng.choice(names), f"555-{rng.randint(10, 15)}", "milk") for n in range(size)]

    agree(
        lambda rows: tables(split, rows),
        lambda rows: tables(reference.split, rows),
        [(drawn(),) for _ in range(110)],
        size=lambda case: len(case[0]),
    )
