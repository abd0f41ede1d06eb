# id: PY86
# belief: a look-up that was refused has been answered
# fails: R3, R5
# hint: After a busy day you say that all is answered. In raw stands a word of your own. What does the
#   table hold for a place that nobody has told us about?
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
            raw = "refused"
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
