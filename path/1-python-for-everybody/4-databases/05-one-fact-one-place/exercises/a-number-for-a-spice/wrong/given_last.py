# id: own
# belief: the number given last is the number of this name
# fails: R1
# hint: A new spice gets the right number, and a known one gets that of another. When nothing was put
#   in, whose number was given last?
def spice_id(db, name):
    db.execute("INSERT OR IGNORE INTO spice (name) VALUES (?)", (name,))
    return db.execute("SELECT last_insert_rowid()").fetchone()[0]
