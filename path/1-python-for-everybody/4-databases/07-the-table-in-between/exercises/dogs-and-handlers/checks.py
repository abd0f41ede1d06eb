import sqlite3

from rescue_teams import enlist

TABLES = """CREATE TABLE dog (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE handler (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
CREATE TABLE team (dog_id INTEGER, handler_id INTEGER, role TEXT, PRIMARY KEY (dog_id, handler_id));"""
FOUND = """SELECT dog.name, handler.name, role FROM team
    JOIN dog ON dog_id = dog.id JOIN handler ON handler_id = handler.id ORDER BY 1, 2"""


def camp():
    """Tables in which dogs and handlers have different numbers from the start."""
    db = sqlite3.connect(":memory:")
    db.executescript(TABLES)
    db.executemany("INSERT INTO handler (name) VALUES (?)", [("Old Sam",), ("Old Kit",)])
    db.commit()
    return db


def teams(records):
    db = camp()
    enlist(db, records)
    return db.execute(FOUND).fetchall()


def test_pairs():
    """R1: each pair is stored, with both numbers"""
    records = [("Ash", "Ines", "leads"), ("Ash", "Tal", "follows"), ("Mika", "Ines", "leads")]
    assert teams(records) == records


def test_only_pairs():
    """R1: nothing else is in team"""
    db = camp()
    enlist(db, [("Ash", "Ines", "leads"), ("Mika", "Tal", "leads")])
    assert db.execute("SELECT dog_id, handler_id FROM team ORDER BY 1").fetchall() == [(1, 3), (2, 4)]


def test_latest():
    """R2: a pair that comes again has its latest role"""
    found = teams([("Ash", "Ines", "follows"), ("Ash", "Tal", "leads"), ("Ash", "Ines", "leads")])
    assert found == [("Ash", "Ines", "leads"), ("Ash", "Tal", "leads")]


def test_count():
    """R3: it returns how many pairs there are"""
    db = camp()
    first = enlist(db, [("Ash", "Ines", "follows"), ("Ash", "Tal", "leads"), ("Ash", "Ines", "leads")])
    assert (first, enlist(db, [("Mika", "Tal", "leads")])) == (2, 3)


def test_empty_list():
    """R3: without entries there are no pairs"""
    assert enlist(camp(), []) == 0


def test_many_camps(agree, reference, rng):
    """R1, R2, R3: a hundred other lists"""

    def stored(function, records):
        db = camp()
        return function(db, records), db.execute("SELECT * FROM team ORDER BY 1, 2").fetchall()

    def drawn():
        return [
            (rng.choice(["Ash", "Mika", "Bolt"]), rng.choice(["Ines", "Tal"]), rng.choice(["leads", "follows"]))
            for _ in range(rng.randint(0, 5))
        ]

    agree(
        lambda records: stored(enlist, records),
        lambda records: stored(reference.enlist, records),
        [(drawn(),) for _ in range(102)],
        size=lambda case: len(case[0]),
    )
