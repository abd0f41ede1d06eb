# id: own
# belief: a find that is left out may still leave its beach behind
# fails: R3
# hint: Nothing points to one of your beaches. It got its row from a bottle that was found before. When do
#   you look whether the tag is known?
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
        name = names.get((find["Beach"] or "").lower(), "unknown")
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        number = model.execute("SELECT id FROM beach WHERE name = ?", (name,)).fetchone()[0]
        model.execute("INSERT OR IGNORE INTO bottle (tag, beach_id) VALUES (?, ?)", (find["Tag"], number))
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
