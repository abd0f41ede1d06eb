# id: own
# belief: an update makes the row when there is none
# fails: R2, R3
# hint: For a guest who is new, nothing is in the table afterwards. UPDATE changes rows that fit.
#   How many fit a guest who has no card?
def stamp(db, guest, cups):
    db.execute("UPDATE cards SET cups = cups + ? WHERE guest = ?", (cups, guest))
    db.commit()
    row = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if row is None:
        return None
    return row[0]
