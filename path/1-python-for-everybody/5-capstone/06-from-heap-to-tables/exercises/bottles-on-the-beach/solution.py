import email


def build(raw, model, names):
    """Make the model anew from the raw store; count bottles by beach."""
    # BEGIN SOLUTION
    # empty tables, whatever was there
    model.executescript("""
        DROP TABLE IF EXISTS bottle;
        DROP TABLE IF EXISTS beach;
        CREATE TABLE beach (id INTEGER PRIMARY KEY, name TEXT UNIQUE);
        CREATE TABLE bottle (id INTEGER PRIMARY KEY, tag TEXT UNIQUE, beach_id INTEGER);""")
    tags = set()
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        find = email.message_from_string(text)
        # only the first find of a bottle counts
        if find["Tag"] in tags:
            continue
        tags.add(find["Tag"])
        # the beach and its number
        name = names.get((find["Beach"] or "").lower(), "unknown")
        model.execute("INSERT OR IGNORE INTO beach (name) VALUES (?)", (name,))
        model.execute("""INSERT INTO bottle (tag, beach_id)
            SELECT ?, id FROM beach WHERE name = ?""", (find["Tag"], name))
    # the bars of the first histogram
    return model.execute("""SELECT name, count(*) FROM bottle JOIN beach ON beach_id = beach.id
        GROUP BY beach.id ORDER BY count(*) DESC, name""").fetchall()
    # END SOLUTION
