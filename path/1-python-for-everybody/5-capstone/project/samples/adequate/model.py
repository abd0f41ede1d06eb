# Two tables from the diary: gardens, and what was seen in them.
import sqlite3


def garden_number(db, name):
    row = db.execute("SELECT id FROM garden WHERE name = ?", (name,)).fetchone()
    if row is not None:
        return row[0]
    return db.execute("INSERT INTO garden (name) VALUES (?)", (name,)).lastrowid


def build(store, model):
    raw = sqlite3.connect(store)
    db = sqlite3.connect(model)
    db.execute("CREATE TABLE IF NOT EXISTS garden (id INTEGER PRIMARY KEY, name TEXT)")
    db.execute("""CREATE TABLE IF NOT EXISTS evening (
        date TEXT, time TEXT, hedgehogs INTEGER,
        garden_id INTEGER REFERENCES garden (id),
        PRIMARY KEY (date, garden_id))""")
    for (data,) in raw.execute("SELECT data FROM piece ORDER BY number"):
        for line in data.decode("utf-8").splitlines()[1:]:
            date, garden, time, hedgehogs = line.split(";")
            number = garden_number(db, garden)
            db.execute("INSERT OR IGNORE INTO evening VALUES (?, ?, ?, ?)", (date, time, int(hedgehogs), number))
    db.commit()
    db.close()
    raw.close()


if __name__ == "__main__":
    build("raw.sqlite", "model.sqlite")
