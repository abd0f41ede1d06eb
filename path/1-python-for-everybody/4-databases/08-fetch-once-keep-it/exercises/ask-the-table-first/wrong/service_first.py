# id: own
# belief: asking is free, only keeping counts
# fails: R2
# hint: The answers are right, and the service was asked every time. Which block takes so long, and what
#   should have been looked at before it?
def answer_for(db, place, look_up):
    """Return the raw answer for a place, from the table if it is there."""
    raw = look_up(place)
    row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
    if row is not None:
        return row[0]
    db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
    db.commit()
    return raw
