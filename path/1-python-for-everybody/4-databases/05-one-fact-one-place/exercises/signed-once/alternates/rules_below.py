def make_table(db):
    db.execute("""CREATE TABLE signature (
        id INTEGER PRIMARY KEY, address TEXT, UNIQUE (address), CHECK (address IS NOT NULL))""")


def sign(db, address):
    db.execute("INSERT OR IGNORE INTO signature (address) VALUES (?)", (address,))
    return db.execute("SELECT count(*) FROM signature").fetchone()[0]
