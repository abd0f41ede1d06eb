# id: own
# belief: the names of the values tell SQLite which column they are for
# fails: R1
# hint: Your dogs have the numbers of people. Values go into the columns by their order. Which column of
#   team comes first?
def number_of(db, table, name):
    """Return the number of the name in this table, new or known."""
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]


def enlist(db, records):
    """Store every (dog, handler, role), and return how many pairs there are."""
    for dog, handler, role in records:
        dog_id = number_of(db, "dog", dog)
        handler_id = number_of(db, "handler", handler)
        pair = (handler_id, dog_id, role)
        db.execute("INSERT OR REPLACE INTO team VALUES (?, ?, ?)", pair)
    return db.execute("SELECT count(*) FROM team").fetchone()[0]
