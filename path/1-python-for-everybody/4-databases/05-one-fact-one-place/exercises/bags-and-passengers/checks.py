import sqlite3

import pytest
from lost_bags import make_tables


def airport(make=make_tables):
    db = sqlite3.connect(":memory:")
    db.execute("PRAGMA foreign_keys = ON")
    make(db)
    return db


def person(db, name="Ola"):
    db.execute("INSERT INTO passenger (name) VALUES (?)", (name,))


def bag(db, tag, owner=1):
    db.execute("INSERT INTO bag (tag, kilos, passenger_id) VALUES (?, 12.5, ?)", (tag, owner))


def fate(action, *arguments):
    """Whether a row was taken."""
    try:
        action(*arguments)
    except sqlite3.IntegrityError:
        return "refused"
    return "stored"


@pytest.mark.parametrize(
    ("table", "columns"),
    [("passenger", ["id", "name"]), ("bag", ["id", "tag", "kilos", "passenger_id"])],
)
def test_columns(table, columns):
    """R1: each table has its columns"""
    assert [row[1] for row in airport().execute(f"PRAGMA table_info({table})")] == columns


def test_numbers():
    """R1: SQLite gives the numbers by itself"""
    db = airport()
    for name, tag in (("Ola", "A1"), ("Uma", "A2")):
        person(db, name)
        bag(db, tag)
    found = [db.execute(f"SELECT id FROM {table} ORDER BY id").fetchall() for table in ("passenger", "bag")]
    assert found == [[(1,), (2,)]] * 2


def test_nameless():
    """R2: a passenger without a name is refused"""
    assert fate(person, airport(), None) == "refused"


def test_namesakes():
    """R2: two passengers may have one name"""
    db = airport()
    assert [fate(person, db, "Ola"), fate(person, db, "Ola")] == ["stored", "stored"]


def test_without_tag():
    """R3: a bag without a tag is refused"""
    db = airport()
    person(db)
    assert [fate(bag, db, None), fate(bag, db, "A1")] == ["refused", "stored"]


def test_same_tag():
    """R3: a tag that is there already is refused"""
    db = airport()
    person(db)
    assert [fate(bag, db, "A1"), fate(bag, db, "A1"), fate(bag, db, "A2")] == ["stored", "refused", "stored"]


def test_two_bags():
    """R3: a passenger may have several bags"""
    db = airport()
    person(db)
    bag(db, "A1")
    assert fate(bag, db, "A2", 1) == "stored"


def test_owner_missing():
    """R4: a bag of nobody is refused"""
    db = airport()
    person(db)
    assert [fate(bag, db, "A1", 99), fate(bag, db, "A2", 1)] == ["refused", "stored"]


@pytest.mark.parametrize("column", ["tag", "passenger_id"])
def test_plan(column):
    """R5: the plan of a look-up says SEARCH"""
    plan = airport().execute(f"EXPLAIN QUERY PLAN SELECT kilos FROM bag WHERE {column} = 7")
    assert plan.fetchone()[3].split()[0] == "SEARCH"


def test_many_days(agree, reference, rng):
    """R2, R3, R4: a hundred other days at the desk"""

    def day(make, names, bags):
        db = airport(make)
        people = [fate(person, db, name) for name in names]
        return people, [fate(bag, db, tag, owner) for tag, owner in bags]

    def drawn():
        names = rng.choices(["Ola", "Uma", None], k=rng.randint(0, 3))
        tags = [(rng.choice(["A1", "A2", "B1", None]), rng.randint(1, 4)) for _ in range(rng.randint(0, 4))]
        return names, tags

    agree(
        lambda names, bags: day(make_tables, names, bags),
        lambda names, bags: day(reference.make_tables, names, bags),
        [drawn() for _ in range(110)],
    )
