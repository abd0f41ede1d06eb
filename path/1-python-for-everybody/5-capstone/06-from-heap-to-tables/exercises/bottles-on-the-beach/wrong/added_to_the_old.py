# id: own
# belief: a model is added to, as a raw store is
# fails: R4
# hint: After a second call the rows of the first one are still there. What has to happen to the old tables
#   before the new ones are filled?
import email


def build(raw, model, names):
    model.executescript("""
        CREATE TABLE IF NOT EXISTS beach (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE IF NOT EXISTS bottle (id INTEGER PRIMARY KEY, tag TEXT UNIQUE, beach_id INTEGER);""")
    tags = set()
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        find = email.message_from_string(text)
        if find["Tag"] in tags:
            continue
        tags.add(find["Tag"])
        name = names.get((find["Beach"] or "").lower(), "unknown")
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        number = model.execute("SELECT id FROM beach WHERE name = ?", (name,)).fetchone()[0]
        model.execute("INSERT OR IGNORE INTO bottle (tag, beach_id) VALUES (?, ?)", (find["Tag"], number))
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
