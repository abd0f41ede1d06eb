# id: PY82
# belief: a change that ran is kept
# fails: R4
# hint: When all goes well, your changes still wait. A power cut now, and the tins are in the cellar
#   again, on paper. Which line is missing below the loop?
def fetch_up(db, wanted):
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] < tins:
            db.rollback()
            return False
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    return True
