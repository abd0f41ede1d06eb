# id: own
# belief: SET adds to what is in the row
# fails: R1, R3
# hint: Ana had 9 cups, drank one more, and has 1 now. What follows SET is written over the old number.
#   Where is the old one in your sum?
def stamp(db, guest, cups):
    row = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if row is None:
        db.execute("INSERT INTO cards VALUES (?, ?)", (guest, cups))
    else:
        db.execute("UPDATE cards SET cups = ? WHERE guest = ?", (cups, guest))
    db.commit()
    return cups
