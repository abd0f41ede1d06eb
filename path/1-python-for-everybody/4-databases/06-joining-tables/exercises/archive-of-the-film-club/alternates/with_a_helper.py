import json


def make_tables(db):
    """Make the four tables, empty."""
    db.executescript("""
        CREATE TABLE country (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE director (id INTEGER PRIMARY KEY, name TEXT, country_id INTEGER);
        CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT, year INTEGER, director_id INTEGER);
        CREATE TABLE screening (id INTEGER PRIMARY KEY, day TEXT, film_id INTEGER)""")


def put(db, table, row):
    marks = ", ".join("?" for _ in row)
    return db.execute(f"INSERT INTO {table} VALUES (NULL, {marks})", row).lastrowid


def load(db, text):
    make_tables(db)
    numbers = {}
    for person in json.loads(text):
        country = person["country"]
        if country not in numbers:
            numbers[country] = put(db, "country", (country,))
        director = put(db, "director", (person["name"], numbers[country]))
        for film in person["films"]:
            film_id = put(db, "film", (film["title"], film["year"], director))
            for day in film["shown"]:
                put(db, "screening", (day, film_id))
