# id: own
# belief: a title stands for one film
# fails: R4
# hint: The days of a film hang on an older film of the same title. You ask for its number by title. Which
#   number is certain, right after the INSERT?
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
        for film in person["films"]:
            row = (film["title"], film["year"], director)
            db.execute("INSERT INTO film (title, year, director_id) VALUES (?, ?, ?)", row)
            found = db.execute("SELECT id FROM film WHERE title = ? ORDER BY id", (film["title"],)).fetchone()
            for day in film["shown"]:
                db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", (day, found[0]))
