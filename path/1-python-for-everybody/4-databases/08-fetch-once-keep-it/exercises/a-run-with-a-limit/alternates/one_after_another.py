def open_places(db):
    rows = db.execute("SELECT tries, place FROM lookups WHERE raw IS NULL").fetchall()
    return sorted(rows)


def run(db, places, look_up, limit):
    db.execute("CREATE TABLE IF NOT EXISTS lookups (place TEXT UNIQUE, raw TEXT, tries INTEGER)")
    known = [row[0] for row in db.execute("SELECT place FROM lookups").fetchall()]
    for place in set(places):
        if place not in known:
            db.execute("INSERT INTO lookups VALUES (?, NULL, 0)", (place,))
    db.commit()
    for tries, place in open_places(db)[:limit]:
        db.execute("UPDATE lookups SET tries = ? WHERE place = ?", (tries + 1, place))
        db.commit()
        try:
            raw = look_up(place)
            db.execute("UPDATE lookups SET raw = ? WHERE place = ?", (raw, place))
            db.commit()
        except ConnectionError:
            continue
    return len(open_places(db))
