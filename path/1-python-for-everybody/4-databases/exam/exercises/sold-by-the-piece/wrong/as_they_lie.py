# id: own
# belief: rows with the same number come in the order of their names by themselves
# fails: R4
# hint: Look at things with equally many pieces. What puts those in order from A to Z?
def sell(db, lines):
    for line in lines:
        thing, pieces = line.split(";")
        found = db.execute("SELECT pieces FROM sold WHERE thing = ?", (thing,)).fetchone()
        if found is None:
            db.execute("INSERT INTO sold VALUES (?, ?)", (thing, int(pieces)))
        else:
            db.execute("UPDATE sold SET pieces = pieces + ? WHERE thing = ?", (int(pieces), thing))
    db.commit()
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC"
    )
    return answer.fetchall()
