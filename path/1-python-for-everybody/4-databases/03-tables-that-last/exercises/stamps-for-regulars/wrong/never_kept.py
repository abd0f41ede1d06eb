# id: PY82
# belief: a change that ran is kept
# fails: R4
# hint: The numbers are right, as long as the program runs. Close it, and all stamps of the day are
#   gone. Which line keeps them?
def stamp(db, guest, cups):
    row = db.execute("SELECT cups FROM cards WHERE guest = ?", (guest,)).fetchone()
    if row is None:
        total = cups
        db.execute("INSERT INTO cards VALUES (?, ?)", (guest, total))
    else:
        total = row[0] + cups
        db.execute("UPDATE cards SET cups = ? WHERE guest = ?", (total, guest))
    return total
