# id: own
# belief: the next letter is the first one that is missing
# fails: R1
# hint: You go back to the letter that somebody threw away. It would be fetched again in every run. From
#   where should it go on?
def next_path(db, size):
    numbers = [row[0] for row in db.execute("SELECT number FROM letters").fetchall()]
    first = 1
    while first in numbers:
        first = first + 1
    return f"/archive/{first}/{first + size - 1}"
