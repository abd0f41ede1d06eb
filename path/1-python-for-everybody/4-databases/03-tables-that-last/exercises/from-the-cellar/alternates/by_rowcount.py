def fetch_up(db, wanted):
    moved = True
    for tea, tins in wanted:
        taken = db.execute(
            "UPDATE cellar SET tins = tins - ? WHERE tea = ? AND tins >= ?", (tins, tea, tins)
        )
        moved = moved and taken.rowcount == 1
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    if moved:
        db.commit()
    else:
        db.rollback()
    return moved
