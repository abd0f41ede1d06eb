# id: PY92
# belief: the pair is unique when both its columns are
# fails: R1
# hint: A missing side is refused now. A second dog for one handler is refused as well. What do your two
#   rules compare: a pair, or each number alone?
import sqlite3


def make_table(db):
    """Make the table that pairs dogs with handlers."""
    db.execute("""CREATE TABLE team (
        dog_id INTEGER NOT NULL UNIQUE,
        handler_id INTEGER NOT NULL UNIQUE)""")


def pair_up(db, dog_id, handler_id):
    """Store the pair, and say whether the table took it."""
    try:
        db.execute("INSERT INTO team VALUES (?, ?)", (dog_id, handler_id))
    except sqlite3.IntegrityError:
        return "refused"
    return "stored"
