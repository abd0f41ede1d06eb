def next_path(db, size):
    (highest,) = db.execute("SELECT COALESCE(MAX(number), 0) FROM letters").fetchone()
    return "/archive/" + str(highest + 1) + "/" + str(highest + size)
