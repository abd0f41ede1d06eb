# id: own
# belief: one goes on at the number where one stopped
# fails: R1
# hint: Your page begins with a letter that is kept already, and its number is taken. Which one comes
#   behind it?
def next_path(db, size):
    row = db.execute("SELECT MAX(number) FROM letters").fetchone()
    first = 1
    if row[0] is not None:
        first = row[0]
    return f"/archive/{first}/{first + size - 1}"
