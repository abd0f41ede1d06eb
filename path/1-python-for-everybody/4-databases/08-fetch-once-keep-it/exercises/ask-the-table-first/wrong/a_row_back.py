# id: PY85
# belief: a row with one value is that value
# fails: R1
# hint: For a place that is known you hand back a text in brackets with a comma. That is the row. Which
#   block takes the text out of it?
def answer_for(db, place, look_up):
    """Return the raw answer for a place, from the table if it is there."""
    row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
    if row is not None:
        return row
    raw = look_up(place)
    db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
    db.commit()
    return raw
