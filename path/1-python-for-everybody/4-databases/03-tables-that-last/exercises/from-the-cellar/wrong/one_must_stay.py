# id: own
# belief: enough means more than what is wanted
# fails: R1, R3
# hint: Five tins of chai are there, five are wanted, and you say no. Which number of tins is too few
#   for five?
def fetch_up(db, wanted):
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] <= tins:
            db.rollback()
            return False
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    db.commit()
    return True
