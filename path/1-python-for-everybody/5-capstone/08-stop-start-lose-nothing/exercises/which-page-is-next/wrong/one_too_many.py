# id: own
# belief: the last number is the first plus the size
# fails: R3
# hint: Ask yourself for a page of one letter: you name two. Both ends belong to a page. What is too much?
def next_path(db, size):
    row = db.execute("SELECT MAX(number) FROM letters").fetchone()
    first = 1
    if row[0] is not None:
        first = row[0] + 1
    return f"/archive/{first}/{first + size}"
