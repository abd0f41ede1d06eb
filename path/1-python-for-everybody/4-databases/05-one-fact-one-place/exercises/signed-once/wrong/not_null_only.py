# id: PY89
# belief: NOT NULL is rule enough, OR IGNORE sees the rest
# fails: R1, R4
# hint: A mail without an address is refused now. The second mail of the same person still counts.
#   Which rule would it have to break?
def make_table(db):
    db.execute("""CREATE TABLE signature (
        id INTEGER PRIMARY KEY,
        address TEXT NOT NULL)""")


def sign(db, address):
    db.execute("INSERT OR IGNORE INTO signature (address) VALUES (?)", (address,))
    return db.execute("SELECT count(*) FROM signature").fetchone()[0]
