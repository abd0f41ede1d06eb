import email


def beach_number(model, name):
    known = model.execute("SELECT id FROM beach WHERE name = ?", (name,)).fetchone()
    if known:
        return known[0]
    return model.execute("INSERT INTO beach (name) VALUES (?)", (name,)).lastrowid


def build(raw, model, names):
    model.execute("DROP TABLE IF EXISTS beach")
    model.execute("DROP TABLE IF EXISTS bottle")
    model.execute("CREATE TABLE beach (id INTEGER PRIMARY KEY, name TEXT)")
    model.execute("CREATE TABLE bottle (id INTEGER PRIMARY KEY, tag TEXT, beach_id INTEGER)")
    for (text,) in raw.execute("SELECT text FROM find ORDER BY id").fetchall():
        find = email.message_from_string(text)
        tag, spelled = find["Tag"], find["Beach"]
        if model.execute("SELECT 1 FROM bottle WHERE tag = ?", (tag,)).fetchone():
            continue
        name = "unknown"
        if spelled is not None and spelled.lower() in names:
            name = names[spelled.lower()]
        model.execute("INSERT INTO bottle (tag, beach_id) VALUES (?, ?)", (tag, beach_number(model, name)))
    return model.execute("""SELECT beach.name, count(bottle.id) AS many FROM beach
        JOIN bottle ON bottle.beach_id = beach.id GROUP BY beach.name ORDER BY many DESC, beach.name""").fetchall()
