# id: PY84
# belief: an update without WHERE changes the row that was looked up before
# fails: R1
# hint: You stamped one card, and all guests have the same number now. Which rows does an UPDATE mean
#   when nobody tells it?
def stamp(db, guest, cups):
    row = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if row is None:
        total = cups
        db.execute("INSERT INTO cards VALUES (?, ?)", (guest, total))
    else:
        total = row[0] + cups
        db.execute("UPDATE cards SET cups = ?", (total,))
    db.commit()
    return total
