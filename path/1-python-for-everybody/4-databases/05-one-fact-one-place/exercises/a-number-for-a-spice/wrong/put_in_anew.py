# id: own
# belief: OR REPLACE leaves the number of a row as it was
# fails: R1, R3
# hint: The spice is there once, and it has a new number each time. All the delivery notes of last
#   year still hold the old one. Which word keeps the old row instead?
def spice_id(db, name):
    db.execute("INSERT OR REPLACE INTO spice (name) VALUES (?)", (name,))
    return db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()[0]
