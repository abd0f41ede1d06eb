# id: own
# belief: what people look up is unique by nature
# fails: R2
# hint: The second passenger called Ola is refused. Two people may well have one name. Which column
#   tells them apart?
def make_tables(db):
    db.execute("CREATE TABLE passenger (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)")
    db.execute("""CREATE TABLE bag (
        id INTEGER PRIMARY KEY,
        tag TEXT NOT NULL UNIQUE,
        kilos REAL,
        passenger_id INTEGER REFERENCES passenger (id))""")
    db.execute("CREATE INDEX bag_by_passenger ON bag (passenger_id)")
