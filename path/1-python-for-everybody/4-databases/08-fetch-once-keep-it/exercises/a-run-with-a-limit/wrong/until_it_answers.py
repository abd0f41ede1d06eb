# id: own
# belief: a good job asks until the answer comes
# fails: R2, R3
# hint: Reval was refused twice, and you asked three times on one day. The service counts each of them.
#   When is the next time to ask?
def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()
    query = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY tries, place LIMIT ?"
    for (place,) in db.execute(query, (limit,)).fetchall():
        raw = None
        while raw is None:
            try:
                raw = look_up(place)
            except ConnectionError:
                raw = None
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
