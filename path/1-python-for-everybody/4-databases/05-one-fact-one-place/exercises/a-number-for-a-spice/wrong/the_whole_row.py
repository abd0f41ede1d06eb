# id: own
# belief: fetchone gives the value that was asked for
# fails: R4
# hint: What comes back is a tuple with one number in it. How do you take the first thing out of a
#   tuple?
def spice_id(db, name):
    db.execute("INSERT OR IGNORE INTO spice (name) VALUES (?)", (name,))
    return db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()
