# id: own
# belief: UNIQUE also refuses what is missing
# fails: R2, R4
# hint: Sign two times without an address: both are stored. For SQLite two missing values are not the
#   same value. Which rule forbids that something is missing?
def make_table(db):
    db.execute("""CREATE TABLE signature (
        id INTEGER PRIMARY KEY,
        address TEXT UNIQUE)""")


def sign(db, address):
    db.execute("INSERT OR IGNORE INTO signature (address) VALUES (?)", (address,))
    return db.execute("SELECT count(*) FROM signature").fetchone()[0]
