# id: own
# belief: SET adds to what is in the row
# fails: R1
# hint: A thing with pieces of yesterday was sold again, and has only those of today. Where is the old number
#   in your sentence?
def sell(db, lines):
    for line in lines:
        thing, pieces = line.split(";")
        found = db.execute("SELECT pieces FROM sold WHERE thing = ?", (thing,)).fetchone()
        if found is None:
            db.execute("INSERT INTO sold VALUES (?, ?)", (thing, int(pieces)))
        else:
            db.execute("UPDATE sold SET pieces = ? WHERE thing = ?", (int(pieces), thing))
    db.commit()
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
