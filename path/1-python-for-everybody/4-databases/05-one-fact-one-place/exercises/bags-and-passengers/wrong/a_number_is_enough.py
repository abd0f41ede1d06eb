# id: PY88
# belief: a column that ends in _id is a foreign key
# fails: R4
# hint: A bag of passenger 99 is taken, though there is no such person. The name of the column says
#   nothing to SQLite. Which word does?
def make_tables(db):
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL)")
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL UNIQUE,
        kilos REAL,
        passenger_id INTEGER)""")
    db.execute("CREATE INDEX bag_by_passenger ON bag (passenger_id)")
