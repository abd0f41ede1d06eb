def make_tables(db):
    """Make the tables passenger and bag."""
    # BEGIN SOLUTION
    # one row for each person
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    # one row for each bag, with the number of its person
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL UNIQUE,
        kilos REAL,
        passenger_id INTEGER REFERENCES passenger (id))""")
    # looked up all day long
    db.execute("CREATE INDEX bag_by_passenger ON bag (passenger_id)")
    # END SOLUTION
