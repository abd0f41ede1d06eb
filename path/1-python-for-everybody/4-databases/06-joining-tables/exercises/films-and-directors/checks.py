import sqlite3

from film_list import film_list


def club(directors, films):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE director (id INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT, director_id INTEGER)")
    db.executemany("INSERT INTO director VALUES (?, ?)", directors)
    db.executemany("INSERT INTO film VALUES (?, ?, ?)", films)
    db.commit()
    return db


PEOPLE = [(1, "Silva"), (2, "Nakata"), (3, "Brun")]
FILMS = [(1, "Tides", 3), (2, "Ladder", 1), (3, "Milk", 3), (4, "Voices", 2)]


def test_directors():
    """R1: each film with the director it holds"""
    found = {tuple(row) for row in film_list(club(PEOPLE, FILMS))}
    assert found == {("Tides", "Brun"), ("Ladder", "Silva"), ("Milk", "Brun"), ("Voices", "Nakata")}


def test_other_numbers():
    """R1: numbers that do not agree by chance"""
    assert film_list(club([(7, "Silva")], [(30, "Tides", 7)])) == [("Tides", "Silva")]


def test_without():
    """R1: a film without a director is left out"""
    assert film_list(club(PEOPLE, [(1, "Tides", None), (2, "Milk", 3)])) == [("Milk", "Brun")]


def test_sorted():
    """R2: sorted by title"""
    assert [row[0] for row in film_list(club(PEOPLE, FILMS))] == ["Ladder", "Milk", "Tides", "Voices"]


def test_many_clubs(agree, reference, rng):
    """R1, R2: a hundred other clubs"""

    def drawn():
        titles = rng.sample(["Tides", "Ladder", "Milk", "Voices", "Amber"], k=rng.randint(0, 4))
        return [(place, title, rng.choice([1, 2, 3])) for place, title in enumerate(titles, start=1)]

    agree(
        lambda films: film_list(club(PEOPLE, films)),
        lambda films: reference.film_list(club(PEOPLE, films)),
        [(drawn(),) for _ in range(110)],
        size=lambda case: len(case[0]),
    )
