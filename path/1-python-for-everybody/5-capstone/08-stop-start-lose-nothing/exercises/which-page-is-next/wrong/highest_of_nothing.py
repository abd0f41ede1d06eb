# id: own
# belief: the highest number of an empty table is zero
# fails: R2
# hint: With an empty table Python stops, as it cannot add one to None. What does MAX say when there is
#   nothing?
def next_path(db, size):
    row = db.execute("SELECT MAX(number) FROM letters").fetchone()
    first = row[0] + 1
    return f"/archive/{first}/{first + size - 1}"
