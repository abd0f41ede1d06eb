# id: PY82
# belief: one commit for each round is enough, wherever it stands
# fails: R1, R4
# hint: On a good day your last answer is missing from the file. Each round keeps what the round before
#   has written. Who keeps the last one?
def fetch_all(db, places, look_up):
    for place in places:
        db.commit()
        row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
        if row is None:
            raw = look_up(place)
            db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
