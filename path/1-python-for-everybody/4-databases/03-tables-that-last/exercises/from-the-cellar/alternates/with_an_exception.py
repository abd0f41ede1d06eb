def move(db, tea, tins):
    row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
    if row is None or row[0] < tins:
        raise ValueError(tea)
    db.execute("UPDATE cellar SET tins = ? WHERE tea = ?", (row[0] - tins, tea))
    db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))


def fetch_up(db, wanted):
    try:
        for tea, tins in wanted:
            move(db, tea, tins)
    except ValueError:
        db.rollback()
        return False
    db.commit()
    return True
