import json
import sqlite3


def build(store, model):
    r = sqlite3.connect(store)
    c = sqlite3.connect(model)
    c.execute("CREATE TABLE coffee (day TEXT, who TEXT, cups INTEGER)")
    for row in r.execute("SELECT data FROM piece"):
        for one in json.loads(row[0]):
            c.execute("INSERT INTO coffee VALUES (?, ?, ?)", (one["day"], one["who"], one["cups"]))
    c.commit()


if __name__ == "__main__":
    build("raw.sqlite", "model.sqlite")
