def make_tables(db):
    statements = [
        "CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)",
        "CREATE TABLE bag (id INTEGER PRIMARY KEY, tag TEXT UNIQUE NOT NULL, kilos INTEGER,"
        " passenger_id INTEGER REFERENCES passenger)",
        "CREATE INDEX bags ON bag (passenger_id, tag)",
    ]
    for statement in statements:
        db.execute(statement)
