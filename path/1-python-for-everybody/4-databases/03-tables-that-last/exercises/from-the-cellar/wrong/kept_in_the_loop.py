# id: own
# belief: the more often one commits, the safer everything is
# fails: R2
# hint: The chai runs short, and the mint has moved all the same. It was kept already when the chai was
#   looked at. After which line is the whole deed done?
def fetch_up(db, wanted):
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] < tins:
            db.rollback()
            return False
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
        db.commit()
    return True
