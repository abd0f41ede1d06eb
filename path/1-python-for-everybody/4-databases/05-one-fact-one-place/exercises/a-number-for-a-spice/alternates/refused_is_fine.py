import sqlite3


def spice_id(db, name):
    try:
        db.execute("INSERT INTO spice (name) VALUES (?)", (name,))
    except sqlite3.IntegrityError:
        pass
    for number, label in db.execute("SELECT id, name FROM spice").fetchall():
        if label == name:
            return number
