def fetch_all(db, places, look_up):
    known = {row[0] for row in db.execute("SELECT place FROM lookups").fetchall()}
    for place in places:
        if place in known:
            continue
        db.execute("INSERT INTO lookups VALUES (?, ?)", (place, look_up(place)))
        db.commit()
        known.add(place)
