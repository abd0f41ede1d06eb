# id: own
# belief: leaving a function takes its changes back
# fails: R2, R4
# hint: You say False, and the mint of the same list has moved. It waits for a commit, and the next one
#   will keep it. Which word takes it back?
def fetch_up(db, wanted):
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] < tins:
            return False
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    db.commit()
    return True
