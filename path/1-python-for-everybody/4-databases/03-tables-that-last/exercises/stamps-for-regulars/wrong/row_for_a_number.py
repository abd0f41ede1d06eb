# id: PY85
# belief: a row with one value is that value
# fails: R1, R3
# hint: Python cannot add a number to what the table gave you. Print it: (3,) is a row with a number in
#   it. How do you take the number out?
def stamp(db, guest, cups):
    before = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if before is None:
        db.execute("INSERT INTO cards VALUES (?, ?)", (guest, cups))
        db.commit()
        return cups
    db.execute("UPDATE cards SET cups = ? WHERE guest = ?", (before + cups, guest))
    db.commit()
    return before + cups
