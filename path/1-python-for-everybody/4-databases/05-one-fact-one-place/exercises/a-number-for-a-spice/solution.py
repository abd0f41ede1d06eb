def spice_id(db, name):
    """Return the number of the spice, new or known."""
    # BEGIN SOLUTION
    # make sure that it is there
    db.execute("INSERT OR IGNORE INTO spice (name) VALUES (?)", (name,))
    # ask for its number
    row = db.execute("SELECT id FROM spice WHERE name = ?", (name,)).fetchone()
    return row[0]
    # END SOLUTION
