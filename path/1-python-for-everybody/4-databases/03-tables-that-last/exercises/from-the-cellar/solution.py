def fetch_up(db, wanted):
    """Move all wanted tins from the cellar to the shop, or none; return whether they moved."""
    # BEGIN SOLUTION
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] < tins:
            db.rollback()
            return False
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    db.commit()
    return True
    # END SOLUTION
