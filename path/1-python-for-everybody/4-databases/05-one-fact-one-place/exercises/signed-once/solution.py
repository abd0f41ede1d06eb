def make_table(db):
    """Make the table of signatures."""
    # BEGIN SOLUTION
    db.execute("""CREATE TABLE signature (
        id INTEGER PRIMARY KEY,
        address TEXT NOT NULL UNIQUE)""")
    # STARTER
    # db.execute("""CREATE TABLE signature (
    #     id INTEGER PRIMARY KEY,
    #     address TEXT)""")
    # END SOLUTION


def sign(db, address):
    """Store the address, and return how many have signed."""
    db.execute("INSERT OR IGNORE INTO signature (address) VALUES (?)", (address,))
    return db.execute("SELECT count(*) FROM signature").fetchone()[0]
