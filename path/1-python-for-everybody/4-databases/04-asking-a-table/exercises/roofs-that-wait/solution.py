def roofs_that_wait(db, year):
    """Return street and house of every nest of that year, in the order of the roofers."""
    # BEGIN SOLUTION
    rows = db.execute("SELECT street, house FROM nests WHERE year = ? ORDER BY street, house", (year,))
    return rows.fetchall()
    # END SOLUTION
