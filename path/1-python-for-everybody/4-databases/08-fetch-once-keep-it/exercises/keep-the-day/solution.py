def fetch_all(db, places, look_up):
    """Ask for each place that is not in the table, and keep its raw answer."""
    # BEGIN SOLUTION
    for place in places:
        row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
        if row is None:
            raw = look_up(place)
            db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
            db.commit()
    # STARTER
    # for place in places:
    #     row = db.execute("SELECT raw FROM lookups WHERE place = ?", (place,)).fetchone()
    #     if row is None:
    #         raw = look_up(place)
    #         db.execute("INSERT INTO lookups VALUES (?, ?)", (place, raw))
    # db.commit()
    # END SOLUTION
