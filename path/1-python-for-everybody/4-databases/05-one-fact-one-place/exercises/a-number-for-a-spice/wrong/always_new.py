# id: own
# belief: a plain INSERT leaves a row alone that is there already
# fails: R1, R3
# hint: For a known spice your function stops with an IntegrityError: the table has a rule. Which two
#   words behind INSERT make it go on?
def spice_id(db, name):
    db.execute("INSERT INTO spice (name) VALUES (?)", (name,))
    return db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()[0]
