TABLE = """
    CREATE TABLE IF NOT EXISTS lookups
    (place TEXT PRIMARY KEY, raw TEXT, tries INTEGER DEFAULT 0)
"""
OPEN = "SELECT place FROM lookups WHERE raw IS NULL ORDER BY tries ASC, place ASC"


def answer_or_none(look_up, place):
    try:
        return look_up(place)
    except ConnectionError:
        return None


def run(db, places, look_up, limit):
    db.execute(TABLE)
    db.executemany("INSERT OR IGNORE INTO lookups (place) VALUES (?)", [(place,) for place in places])
    db.commit()
    todo = [row[0] for row in db.execute(OPEN)]
    for place in todo[:limit]:
        values = (answer_or_none(look_up, place), place)
        db.execute("UPDATE lookups SET raw = ?, tries = tries + 1 WHERE place = ?", values)
        db.commit()
    return len(db.execute(OPEN).fetchall())
