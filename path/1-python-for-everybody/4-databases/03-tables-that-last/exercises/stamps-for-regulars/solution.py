def stamp(db, guest, cups):
    """Add `cups` to the card of `guest` and return how many are on it."""
    # BEGIN SOLUTION
    row = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if row is None:
        before = 0
        db.execute("INSERT INTO cards VALUES (?, 0)", (guest,))
    else:
        before = row[0]
    db.execute("UPDATE cards SET cups = ? WHERE guest = ?", (before + cups, guest))
    db.commit()
    return before + cups
    # END SOLUTION
