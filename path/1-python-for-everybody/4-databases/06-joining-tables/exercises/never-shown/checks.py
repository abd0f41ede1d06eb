import sqlite3

from never_shown import shown


def club(films, screenings):
    """A club whose films have these titles; `screenings` are numbers of films."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT)")
    db.execute("CREATE TABLE screening (id INTEGER PRIMARY KEY, day TEXT, film_id INTEGER)")
    db.executemany("INSERT INTO film VALUES (?, ?)", enumerate(films, start=1))
    days = [(f"2020-01-{day:02}", film) for day, film in enumerate(screenings, start=1)]
    db.executemany("INSERT INTO screening (day, film_id) VALUES (?, ?)", days)
    db.commit()
    return db


def test_counts():
    """R1: each film with its number of screenings"""
    found = shown(club(["Tides", "Milk"], [1, 2, 1, 1]))
    assert sorted(map(tuple, found)) == [("Milk", 1), ("Tides", 3)]


def test_one_title():
    """R1: two films of one title are two"""
    assert sorted(map(tuple, shown(club(["Milk", "Milk"], [1, 2, 2])))) == [("Milk", 1), ("Milk", 2)]


def test_never():
    """R2: a film that was never shown has 0"""
    found = shown(club(["Tides", "Milk", "Ladder"], [1, 1, 3]))
    assert ("Milk", 0) in [tuple(row) for row in found]


def test_nothing_shown():
    """R2: before the first screening every film has 0"""
    assert sorted(map(tuple, shown(club(["Tides", "Milk"], [])))) == [("Milk", 0), ("Tides", 0)]


def test_least_first():
    """R3: films that were shown less come first"""
    numbers = [row[1] for row in shown(club(["Tides", "Milk", "Ladder"], [1, 1, 1, 2, 3, 3]))]
    assert numbers == sorted(numbers)


def test_equal():
    """R3: of equal numbers, the title decides"""
    assert [row[0] for row in shown(club(["Tides", "Milk", "Ladder"], [1, 2, 3]))] == ["Ladder", "Milk", "Tides"]


def test_many_clubs(agree, reference, rng):
    """R1, R2, R3: a hundred other clubs"""

    def drawn():
        films = rng.choices(["Tides", "Milk", "Ladder", "Voices"], k=rng.randint(0, 4))
        return films, [rng.randint(1, len(films)) for _ in range(rng.randint(0, 6))] if films else []

    agree(
        lambda *tables: shown(club(*tables)),
        lambda *tables: reference.shown(club(*tables)),
        [drawn() for _ in range(110)],
        size=lambda case: len(case[0]) + len(case[1]),
    )
