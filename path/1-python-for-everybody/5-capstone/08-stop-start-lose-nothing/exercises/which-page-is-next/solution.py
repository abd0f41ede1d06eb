def next_path(db, size):
    """Return the path of the next page of so many letters."""
    # BEGIN SOLUTION
    (highest,) = db.execute("SELECT MAX(number) FROM letters").fetchone()
    first = 1
    if highest is not None:
        first = highest + 1
    return f"/archive/{first}/{first + size - 1}"
    # STARTER
    # row = db.execute("SELECT COUNT(*) FROM letters").fetchone()
    # first = row[0] + 1
    # return f"/archive/{first}/{first + size}"
    # END SOLUTION
