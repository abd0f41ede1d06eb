import sqlite3

import pytest
from bus_lines import drivers_of, lines_of

DRIVERS = [(1, "Pavel"), (2, "Adaeze"), (3, "Lin"), (4, "O'Neil")]
LINES = [(1, 31), (2, 7), (3, 112), (4, 18)]
DUTY = [
    (1, 2, "drives"),
    (1, 1, "learns"),
    (3, 2, "drives"),
    (2, 2, "drives"),
    (3, 3, "drives"),
    (2, 3, "learns"),
    (4, 1, "drives"),
]


def depot(duty=DUTY):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE driver (id INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE line (id INTEGER PRIMARY KEY, number INTEGER)")
    db.execute("""CREATE TABLE duty (driver_id INTEGER, line_id INTEGER, role TEXT,
        PRIMARY KEY (driver_id, line_id))""")
    db.executemany("INSERT INTO driver VALUES (?, ?)", DRIVERS)
    db.executemany("INSERT INTO line VALUES (?, ?)", LINES)
    db.executemany("INSERT INTO duty VALUES (?, ?, ?)", duty)
    db.commit()
    return db


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Adaeze", {(7, "drives"), (112, "learns")}),
        ("Lin", {(7, "drives"), (112, "drives")}),
        ("O'Neil", {(31, "drives")}),
        ("Nobody", set()),
    ],
)
def test_lines(name, lines):
    """R1: the lines of a driver, with the role"""
    assert {tuple(row) for row in lines_of(depot(), name)} == lines


def test_lines_sorted():
    """R2: sorted by the number of the line"""
    assert lines_of(depot(), "Pavel") == [(7, "drives"), (31, "learns")]


@pytest.mark.parametrize(("number", "names"), [(7, {"Pavel", "Lin", "Adaeze"}), (31, {"O'Neil"}), (18, set())])
def test_drivers(number, names):
    """R3: those who drive this line"""
    assert set(drivers_of(depot(), number)) == names


def test_learners():
    """R3: who learns the line is left out"""
    assert drivers_of(depot(), 112) == ["Lin"]


def test_names_only():
    """R3: a list of names, and not of tuples"""
    assert drivers_of(depot([(1, 1, "drives")]), 31) == ["Pavel"]


def test_drivers_sorted():
    """R4: sorted by the alphabet"""
    assert drivers_of(depot(), 7) == ["Adaeze", "Lin", "Pavel"]


def test_many_depots(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other depots"""

    def asked(module, duty, name, number):
        db = depot(duty)
        lines, drivers = module
        return lines(db, name), drivers(db, number)

    def drawn():
        pairs = [(driver, line) for driver in range(1, 5) for line in range(1, 5)]
        duty = [(*pair, rng.choice(["drives", "learns"])) for pair in rng.sample(pairs, k=rng.randint(0, 6))]
        return duty, rng.choice(DRIVERS)[1], rng.choice(LINES)[1]

    theirs = (reference.lines_of, reference.drivers_of)
    agree(
        lambda *case: asked((lines_of, drivers_of), *case),
        lambda *case: asked(theirs, *case),
        [drawn() for _ in range(102)],
        size=lambda case: len(case[0]),
    )
