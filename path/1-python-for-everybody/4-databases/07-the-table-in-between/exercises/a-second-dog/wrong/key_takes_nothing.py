# id: own
# belief: a primary key refuses what is missing
# fails: R3
# hint: The pairs are right. Now store a dog without a handler: it is taken. In a key of two columns SQLite
#   lets an empty value through. Which rule forbids it?
import sqlite3


def make_table(db):
    """Make the table that pairs dogs with handlers."""
    db.execute("""CREATE TABLE team (
        dog_id INTEGER,
        handler_id INTEGER,
        PRIMARY KEY (dog_id, handler_id))""")


def pair_up(db, dog_id, handler_id):
    """Store the pair, and say whether the table took it."""
    try:
        db.execute("INSERT INTO team VALUES (?, ?)", (dog_id, handler_id))
    except sqlite3.IntegrityError:
        return "refused"
    return "stored"
