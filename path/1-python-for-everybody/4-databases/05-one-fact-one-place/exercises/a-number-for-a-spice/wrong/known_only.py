# id: own
# belief: asking for a name puts it into the table
# fails: R2
# hint: A known spice is found. For a new one your function hands back nothing, and the table stays as
#   it was. Which statement writes?
def spice_id(db, name):
    known = db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()
    if known is not None:
        return known[0]
    return None
