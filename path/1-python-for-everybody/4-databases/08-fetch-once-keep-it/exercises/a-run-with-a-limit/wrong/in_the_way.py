# id: own
# belief: a place that was refused should be asked again before all others
# fails: R2
# hint: A place that is refused every day is asked first every day, and others never get their turn.
#   Which column tells how often one has been tried?
def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()
    query = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY place LIMIT ?"
    for (place,) in db.execute(query, (limit,)).fetchall():
        try:
            raw = look_up(place)
        except ConnectionError:
            raw = None
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
