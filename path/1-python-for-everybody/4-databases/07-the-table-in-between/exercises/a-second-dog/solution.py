import sqlite3


def make_table(db):
    """Make the table that pairs dogs with handlers."""
    # BEGIN SOLUTION
    db.execute("""CREATE TABLE team (
        dog_id INTEGER NOT NULL,
        handler_id INTEGER NOT NULL,
        PRIMARY KEY (dog_id, handler_id))""")
    # STARTER
    # db.execute("""CREATE TABLE team (
    #     dog_id INTEGER UNIQUE,
    #     handler_id INTEGER UNIQUE)""")
    # END SOLUTION


def pair_up(db, dog_id, handler_id):
    """Store the pair, and say whether the table took it."""
    try:
        db.execute("INSERT INTO team VALUES (?, ?)", (dog_id, handler_id))
    except sqlite3.IntegrityError:
        return "refused"
    return "stored"
