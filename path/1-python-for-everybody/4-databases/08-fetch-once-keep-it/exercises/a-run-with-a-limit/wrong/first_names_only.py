# id: own
# belief: a limit of five means the first five places
# fails: R2
# hint: On the second day you ask nothing: you look at the same first names as yesterday, and they are
#   known. Which places should the limit count?
def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    for place in places:
        db.execute("INSERT OR IGNORE INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()
    query = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY tries, place"
    for (place,) in db.execute(query).fetchall():
        if place not in sorted(set(places))[:limit]:
            continue
        try:
            raw = look_up(place)
        except ConnectionError:
            raw = None
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", (raw, place))
        db.commit()
    left = db.execute("SELECT COUNT(*) FROM lookups WHERE raw IS NULL")
    return left.fetchone()[0]
