def number_of(db, table, name):
    """Return the number of the name in this table, new or known."""
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]


def enlist(db, records):
    """Store every (dog, handler, role), and return how many pairs there are."""
    # BEGIN SOLUTION
    for dog, handler, role in records:
        dog_id = number_of(db, "dog", dog)
        handler_id = number_of(db, "handler", handler)
        pair = (dog_id, handler_id, role)
        db.execute("INSERT OR REPLACE INTO team VALUES (?, ?, ?)", pair)
    return db.execute("SELECT count(*) FROM team").fetchone()[0]
    # END SOLUTION
