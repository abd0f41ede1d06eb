def next_path(db, size):
    first = 1
    for (number,) in db.execute("SELECT number FROM letters ORDER BY number").fetchall():
        first = number + 1
    last = first
    while last - first < size - 1:
        last += 1
    return f"/archive/{first}/{last}"
