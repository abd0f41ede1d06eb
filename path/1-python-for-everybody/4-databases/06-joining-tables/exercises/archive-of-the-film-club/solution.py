import json


def make_tables(db):
    """Make the four tables, empty."""
    db.executescript("""
        CREATE TABLE country (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE director (id INTEGER PRIMARY KEY, name TEXT, country_id INTEGER);
        CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT, year INTEGER, director_id INTEGER);
        CREATE TABLE screening (id INTEGER PRIMARY KEY, day TEXT, film_id INTEGER)""")


def load(db, text):
    """Make the tables and fill them from the JSON in `text`."""
    # BEGIN SOLUTION
    make_tables(db)
    for person in json.loads(text):
        # the country, new or known
        country = (person["country"],)
        db.execute("INSERT OR IGNORE INTO country (name) VALUES (?)", country)
        found = db.execute("SELECT id FROM country WHERE name = ?", country).fetchone()
        # the director, then the films, then their days
        row = (person["name"], found[0])
        director = db.execute("INSERT INTO director (name, country_id) VALUES (?, ?)", row)
        for film in person["films"]:
            row = (film["title"], film["year"], director.lastrowid)
            added = db.execute("INSERT INTO film (title, year, director_id) VALUES (?, ?, ?)", row)
            for day in film["shown"]:
                row = (day, added.lastrowid)
                db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", row)
    # END SOLUTION
