# id: own
# belief: an index on a column keeps the same value from coming twice
# fails: R3
# hint: The same tag goes in twice. Your index finds it quickly, and forbids nothing. Which word makes a
#   rule of it?
def make_tables(db):
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL,
        kilos REAL,
        passenger_id INTEGER REFERENCES passenger (id))""")
    db.execute("CREATE INDEX bag_by_tag ON bag (tag)")
    db.execute("CREATE INDEX bag_by_passenger ON bag (passenger_id)")
