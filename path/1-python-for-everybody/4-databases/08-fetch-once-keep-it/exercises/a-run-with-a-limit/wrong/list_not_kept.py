# id: own
# belief: only answers are worth keeping
# fails: R4
# hint: At the first question, all the new names wait for a commit. What would be left of the list if
#   the service stopped your program right there?
def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    query = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY tries, place LIMIT ?"
    for (place,) in db.execute(query, (limit,)).fetchall():
        try:
            raw = look_up(place)
        except ConnectionError:
            raw = None
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
