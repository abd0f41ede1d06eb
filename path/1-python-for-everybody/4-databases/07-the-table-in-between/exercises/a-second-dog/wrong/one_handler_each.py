# id: own
# belief: the first column is the key, the second one comes along
# fails: R1
# hint: A handler may have a second dog now. A dog may not have a second handler. Which column is still
#   compared alone?
import sqlite3


def make_table(db):
    """Make the table that pairs dogs with handlers."""
    db.execute("""CREATE TABLE team (
        dog_id INTEGER NOT NULL UNIQUE,
        handler_id INTEGER NOT NULL)""")


def pair_up(db, dog_id, handler_id):
    """Store the pair, and say whether the table took it."""
    try:
        db.execute("INSERT INTO team VALUES (?, ?)", (dog_id, handler_id))
    except sqlite3.IntegrityError:
        return "refused"
    return "stored"
