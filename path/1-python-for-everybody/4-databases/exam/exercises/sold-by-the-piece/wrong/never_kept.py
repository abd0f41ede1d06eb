# id: PY82
# belief: a change that ran is kept
# fails: R5
# hint: The answers are right as long as the program runs. Close it, and the sales of today are gone. Which
#   line keeps them?
def sell(db, lines):
    for line in lines:
        thing, pieces = line.split(";")
        found = db.execute("SELECT pieces FROM sold WHERE thing = ?", (thing,)).fetchone()
        if found is None:
            db.execute("INSERT INTO sold VALUES (?, ?)", (thing, int(pieces)))
        else:
            db.execute("UPDATE sold SET pieces = pieces + ? WHERE thing = ?", (int(pieces), thing))
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
