# id: PY86
# belief: a place that was asked about can be ticked off
# fails: R2
# hint: After the stop, the table has a row without an answer for the place that failed. The next run
#   finds a row, and does not ask. When is a place really done?
def fetch_all(db, places, look_up):
    for place in places:
        row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
        if row is None:
            db.execute("INSERT INTO lookups VALUES (?, NULL)", (place,))
            db.commit()
            raw = look_up(place)
            db.execute("UPDATE lookups SET raw = ? WHERE place = ?", (raw, place))
            db.commit()
