# id: own
# belief: the number given last is the number of this beach
# fails: R3
# hint: Some bottles point to another beach. When a beach was known already, whose number did your line pick
#   up?
import email


def build(raw, model, names):
    model.executescript("""
        DROP TABLE IF EXISTS bottle;
        DROP TABLE IF EXISTS beach;
        CREATE TABLE beach (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE bottle (id INTEGER PRIMARY KEY, tag TEXT UNIQUE, beach_id INTEGER);""")
    tags = set()
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        find = email.message_from_string(text)
        if find["Tag"] in tags:
            continue
        tags.add(find["Tag"])
        name = names.get((find["Beach"] or "").lower(), "unknown")
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        number = model.execute("SELECT max(id) FROM beach").fetchone()[0]
        model.execute("INSERT INTO bottle (tag, beach_id) VALUES (?, ?)", (find["Tag"], number))
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
