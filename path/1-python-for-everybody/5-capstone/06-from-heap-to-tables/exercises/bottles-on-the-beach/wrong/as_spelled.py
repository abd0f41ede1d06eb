# id: own
# belief: each spelling of a beach is a beach
# fails: R1
# hint: Your table has a beach called `pier`, as somebody typed it. The list says what that stands for. Which
#   of the two goes into the table?
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
        name = (find["Beach"] or "unknown").lower()
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        number = model.execute("SELECT id FROM beach WHERE name = ?", (name,)).fetchone()[0]
        model.execute("INSERT INTO bottle (tag, beach_id) VALUES (?, ?)", (find["Tag"], number))
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
