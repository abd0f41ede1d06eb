# id: PY36
# belief: catching every exception makes a job safe
# fails: R3
# hint: The answers are kept, and nobody hears that the job has stopped. In the morning it looks
#   finished. Who should be told, and by what?
def fetch_all(db, places, look_up):
    try:
        for place in places:
            row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
            if row is None:
                raw = look_up(place)
                db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
                db.commit()
    except Exception:
        db.commit()
