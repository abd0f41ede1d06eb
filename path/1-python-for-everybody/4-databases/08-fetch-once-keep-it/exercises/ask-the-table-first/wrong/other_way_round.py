# id: own
# belief: a row that is None has an answer in it
# fails: R1, R2, R3
# hint: For a new place Python stops: there is no value in None. Which places should leave early, those
#   with a row or those without?
def answer_for(db, place, look_up):
    """Return the raw answer for a place, from the table if it is there."""
    row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
    if row is None:
        return row[0]
    raw = look_up(place)
    db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
    db.commit()
    return raw
