def keep(db, number, call):
    """Put a call into the raw store; say whether it was new."""
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    # BEGIN SOLUTION
    # as it came, and only the first time
    done = db.execute("INSERT OR IGNORE INTO heard VALUES (?, ?)", (number, call))
    return done.rowcount == 1
    # STARTER
    # call = call.strip().lower()
    # db.execute("INSERT OR REPLACE INTO heard VALUES (?, ?)", (number, call))
    # return True
    # END SOLUTION


def calls(db):
    """The calls for the morning report."""
    # BEGIN SOLUTION
    found = []
    for (call,) in db.execute("SELECT call FROM heard ORDER BY number").fetchall():
        # tidied on the way out
        tidy = call.strip().lower()
        if tidy:
            found.append(tidy)
    return found
    # STARTER
    # return [call for (call,) in db.execute("SELECT call FROM heard ORDER BY number").fetchall()]
    # END SOLUTION
