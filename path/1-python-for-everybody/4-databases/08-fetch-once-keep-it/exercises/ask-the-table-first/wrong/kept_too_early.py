# id: PY82
# belief: one commit is enough, wherever it stands
# fails: R3
# hint: The new row still waits for a commit. A commit keeps what happened before it. What had happened
#   when yours was reached?
def answer_for(db, place, look_up):
    """Return the raw answer for a place, from the table if it is there."""
    row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
    if row is not None:
        return row[0]
    raw = look_up(place)
    db.commit()
    db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
    return raw
