# id: own
# belief: how many there are says how far one has come
# fails: R1
# hint: When a letter was deleted, you ask for one that is there already. What do you count, and what did
#   you want to know?
def next_path(db, size):
    row = db.execute("SELECT COUNT(*) FROM letters").fetchone()
    first = row[0] + 1
    return f"/archive/{first}/{first + size - 1}"
