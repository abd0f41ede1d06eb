# id: own
# belief: the number given last is the number of this country
# fails: R2
# hint: The second director from Brazil hangs on another country. When a country was known already, whose
#   number was given last?
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
        db.execute("INSERT OR IGNORE INTO country (name) VALUES (?)", (person["country"],))
        number = db.execute("SELECT last_insert_rowid()").fetchone()[0]
        row = (person["name"], number)
        director = db.execute("INSERT INTO director (name, country_id) VALUES (?, ?)", row).lastrowid
        for film in person["films"]:
            row = (film["title"], film["year"], director)
            film_id = db.execute("INSERT INTO film (title, year, director_id) VALUES (?, ?, ?)", row).lastrowid
            for day in film["shown"]:
                db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", (day, film_id))
