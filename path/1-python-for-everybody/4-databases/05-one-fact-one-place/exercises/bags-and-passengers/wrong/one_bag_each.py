# id: own
# belief: a foreign key is unique, as the key is that it points to
# fails: R3
# hint: Somebody with two bags is turned away. The number is unique in the table of people. Is it in the
#   table of bags?
def make_tables(db):
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL UNIQUE,
        kilos REAL,
        passenger_id INTEGER UNIQUE REFERENCES passenger (id))""")
