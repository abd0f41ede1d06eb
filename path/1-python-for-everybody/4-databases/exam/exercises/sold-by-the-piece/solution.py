def sell(db, lines):
    """Add the sold pieces to the table, and return what was sold most."""
    # BEGIN SOLUTION
    for line in lines:
        thing, pieces = line.split(";")
        # ask, then insert or update
        found = db.execute("SELECT pieces FROM sold WHERE thing = ?", (thing,)).fetchone()
        if found is None:
            db.execute("INSERT INTO sold VALUES (?, ?)", (thing, int(pieces)))
        else:
            db.execute("UPDATE sold SET pieces = pieces + ? WHERE thing = ?", (int(pieces), thing))
    db.commit()
    # what is left for SQL: choose and sort
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
    # END SOLUTION
