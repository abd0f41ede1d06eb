# id: PY82
# belief: one commit at the end is enough
# fails: R4
# hint: While the second place is asked, the answer to the first still waits. Pull the plug there: what
#   is in the file?
def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()
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
