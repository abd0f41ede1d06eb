# id: PY84
# belief: an update means the row that was looked up before
# fails: R1
# hint: One thing was sold, and all rows have more pieces now. Which rows does an `UPDATE` mean?
def sell(db, lines):
    for line in lines:
        thing, pieces = line.split(";")
        found = db.execute("SELECT pieces FROM sold WHERE thing = ?", (thing,)).fetchone()
        if found is None:
            db.execute("INSERT INTO sold VALUES (?, ?)", (thing, int(pieces)))
        else:
            db.execute("UPDATE sold SET pieces = pieces + ?", (int(pieces),))
    db.commit()
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
