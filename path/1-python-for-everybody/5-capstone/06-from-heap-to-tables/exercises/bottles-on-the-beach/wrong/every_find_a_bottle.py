# id: PY89
# belief: OR IGNORE needs no UNIQUE
# fails: R3
# hint: A bottle that was found twice is there twice. OR IGNORE waits for a rule that is broken. Which rule
#   does your tag have?
import email


def build(raw, model, names):
    model.executescript("""
        DROP TABLE IF EXISTS bottle;
        DROP TABLE IF EXISTS beach;
        CREATE TABLE beach (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE bottle (id INTEGER PRIMARY KEY, tag TEXT, beach_id INTEGER);""")
    tags = set()
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        find = email.message_from_string(text)
        name = names.get((find["Beach"] or "").lower(), "unknown")
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        number = model.execute("SELECT id FROM beach WHERE name = ?", (name,)).fetchone()[0]
        model.execute("INSERT OR IGNORE INTO bottle (tag, beach_id) VALUES (?, ?)", (find["Tag"], number))
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
