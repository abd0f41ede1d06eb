# id: own
# belief: the name can stand where the number of the row belongs
# fails: R2
# hint: Your directors hold the name of their country, so the text stands in many rows again. Which number
#   belongs there?
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
        country = person["country"]
        db.execute("INSERT OR IGNORE INTO country (name) VALUES (?)", (country,))
        director = db.execute(
            "INSERT INTO director (name, country_id) VALUES (?, ?)", (person["name"], country)
        ).lastrowid
        for film in person["films"]:
            row = (film["title"], film["year"], director)
            film_id = db.execute("INSERT INTO film (title, year, director_id) VALUES (?, ?, ?)", row).lastrowid
            for day in film["shown"]:
                db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", (day, film_id))
