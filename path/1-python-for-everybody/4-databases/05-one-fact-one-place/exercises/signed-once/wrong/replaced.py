# id: own
# belief: OR REPLACE and OR IGNORE come to the same
# fails: R3
# hint: Everybody is there once. But who signs again gets a new number: the old row was thrown out and
#   a new one was made. Which of the two rows should stay?
def make_table(db):
    db.execute("""CREATE TABLE signature (
        id INTEGER PRIMARY KEY,
        address TEXT NOT NULL UNIQUE)""")


def sign(db, address):
    if address is not None:
        db.execute("INSERT OR REPLACE INTO signature (address) VALUES (?)", (address,))
    return db.execute("SELECT count(*) FROM signature").fetchone()[0]
