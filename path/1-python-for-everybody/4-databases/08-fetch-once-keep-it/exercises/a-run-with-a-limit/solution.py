def run(db, places, look_up, limit):
    """Ask for at most `limit` open places, and return how many are open in the end."""
    # BEGIN SOLUTION
    # all places on the list, the new ones without an answer
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()

    # ask for the least tried, and keep what comes
    query = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY tries, place LIMIT ?"
    for (place,) in db.execute(query, (limit,)).fetchall():
        try:
            raw = look_up(place)
        except ConnectionError:
            raw = None
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()

    # what is left for tomorrow
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
    # END SOLUTION
