def spice_id(db, name):
    known = db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()
    if known is not None:
        return known[0]
    return db.execute("INSERT INTO spice (name) VALUES (?)", (name,)).lastrowid
