# id: own
# belief: a foreign key brings an index along
# fails: R5
# hint: The tag is found by SEARCH, thanks to a rule of its own. For the passenger's number SQLite reads
#   all the bags. Which statement makes a sorted list of a column?
def make_tables(db):
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL UNIQUE,
        kilos REAL,
        passenger_id INTEGER REFERENCES passenger (id))""")
