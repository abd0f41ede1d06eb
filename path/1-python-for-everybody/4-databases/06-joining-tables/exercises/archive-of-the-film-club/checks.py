import json
import sqlite3

from film_archive import load


def film(title, year, *shown):
    return {"title": title, "year": year, "shown": list(shown)}


def person(name, country, *films):
    return {"name": name, "country": country, "films": list(films)}


CLUB = [
    person("Silva", "Brazil", film("Tides", 1964, "2003-02-01"), film("Snow", 1971)),
    person("Nakata", "Japan", film("Snow", 1980, "2004-07-08", "2009-01-01")),
    person("O'Brien", "Ireland"),
    person("Costa", "Brazil", film("Milk", 1999, "2010-10-10")),
]


def tables(archive, function=load):
    """What the four tables hold."""
    db = sqlite3.connect(":memory:")
    function(db, json.dumps(archive))
    names = ["country", "director", "film", "screening"]
    return {name: db.execute(f"SELECT * FROM {name} ORDER BY id").fetchall() for name in names}


def test_countries():
    """R1: each country once, in order"""
    assert tables(CLUB)["country"] == [(1, "Brazil"), (2, "Japan"), (3, "Ireland")]


def test_directors():
    """R2: each director with the number of the country"""
    found = tables(CLUB)["director"]
    assert found == [(1, "Silva", 1), (2, "Nakata", 2), (3, "O'Brien", 3), (4, "Costa", 1)]


def test_films():
    """R3: each film with the number of its director"""
    found = {row[1:] for row in tables(CLUB)["film"]}
    assert found == {("Tides", 1964, 1), ("Snow", 1971, 1), ("Snow", 1980, 2), ("Milk", 1999, 4)}


def test_screenings():
    """R4: each screening with the number of its film"""
    found = tables(CLUB)
    titles = {row[0]: row[1:3] for row in found["film"]}
    shown = [(row[1], titles.get(row[2])) for row in found["screening"]]
    assert shown == [
        ("2003-02-01", ("Tides", 1964)),
        ("2004-07-08", ("Snow", 1980)),
        ("2009-01-01", ("Snow", 1980)),
        ("2010-10-10", ("Milk", 1999)),
    ]


def test_empty():
    """R1, R2, R3, R4: an empty archive gives empty tables"""
    assert tables([]) == {"country": [], "director": [], "film": [], "screening": []}


def test_many_archives(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other archives"""

    def drawn():
        archive = []
        for number in range(rng.randint(0, 3)):
            films = [
                film(rng.choice(["Snow", "Milk"]), rng.randint(1950, 1953), *["2001-01-01"] * rng.randint(0, 2))
                for _ in range(rng.randint(0, 2))
            ]
            archive.append(person(f"Director {number}", rng.choice(["Peru", "Chad"]), *films))
        return archive

    agree(
        lambda archive: tables(archive),
        lambda archive: tables(archive, reference.load),
        [(drawn(),) for _ in range(102)],
        size=lambda case: len(json.dumps(case[0])),
    )
