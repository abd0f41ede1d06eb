# id: own
# belief: OR IGNORE still updates the other columns of a row
# fails: R3
# hint: A farm with a new number keeps its oldest one. When a row is ignored, all of it is ignored. Which
#   statement changes a row that is there?
def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        db.execute("INSERT OR IGNORE INTO farm (name, phone) VALUES (?, ?)", (name, phone))
        farm_id = db.execute("SELECT id FROM farm WHERE name = ?", (name,)).fetchone()[0]
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, farm_id))
