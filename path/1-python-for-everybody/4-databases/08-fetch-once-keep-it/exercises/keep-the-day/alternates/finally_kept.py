def fetch_all(db, places, look_up):
    try:
        for place in places:
            found = db.execute("SELECT COUNT(*) FROM lookups WHERE place = ?", (place,))
            if found.fetchone()[0] == 0:
                raw = look_up(place)
                db.execute("INSERT INTO lookups (place, raw) VALUES (?, ?)", (place, raw))
    finally:
        db.commit()
