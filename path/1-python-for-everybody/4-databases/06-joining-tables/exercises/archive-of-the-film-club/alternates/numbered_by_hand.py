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
    archive = json.loads(text)
    countries = []
    films = 0
    for number, person in enumerate(archive, start=1):
        if person["country"] not in countries:
            countries.append(person["country"])
            db.execute("INSERT INTO country (name) VALUES (?)", (person["country"],))
        place = countries.index(person["country"]) + 1
        db.execute("INSERT INTO director VALUES (?, ?, ?)", (number, person["name"], place))
        for film in person["films"]:
            films += 1
            db.execute("INSERT INTO film VALUES (?, ?, ?, ?)", (films, film["title"], film["year"], number))
            for day in film["shown"]:
                db.execute("INSERT INTO screening (day, film_id) VALUES (?, ?)", (day, films))
