# id: PY22
# belief: lines below an inner loop still belong to each of its rounds
# fails: R4
# hint: Only the last film of each director has its days. How far to the right does your last loop stand?
import json


def make_tables(db):
    """Make the four tables, empty."""
    db.executescript("""
        CREATE TABLE country (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
        CREATE TABLE director (id INTEGER PRIMARY KEY, name TEXT, country_id INTEGER);
        CREATE TABLE film (id INTEGER PRIMARY KEY, title TEXT, year INTEGER, director_id INTEGER);
        CREATE TABLE screening (id INTEGER PRIMARY KEY, day TEXT, film_id INTEGER)""")


def load(db, text):
    make_tables(db)
    for person in json.loads(text):
        country = (person["country"],)
        db.execute("INSERT OR IGNORE INTO country (name) VALUES (?)", country)
        number = db.execute("SELECT id FROM country WHERE name = ?", country).fetchone()[0]
        director = db.execute(
            "INSERT INTO director (name, country_id) VALUES (?, ?)", (person["name"], number)
        ).lastrowid
        days = []
        film_id = None
        for film in person["films"]:
            row = (film["title"], film["year"], director)
            film_id = db.execute("INSERT INTO film (title, year, director_id) VALUES (?, ?, ?)", row).lastrowid
            days = film["shown"]
        for day in days:
            db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", (day, film_id))
