# id: own
# belief: "so many or more" is more than so many
# fails: R3
# hint: A thing with exactly {{least}} pieces is missing in your list. Which sign lets it in?
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
        "SELECT thing, pieces FROM sold WHERE pieces > {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
