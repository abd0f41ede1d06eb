# id: own
# belief: an UPDATE without WHERE changes the row that was put in last
# fails: R3
# hint: All farms have the same phone in the end, the last one of the list. Which rows does an UPDATE
#   change when nobody says which?
def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        db.execute("INSERT OR IGNORE INTO farm (name) VALUES (?)", (name,))
        db.execute("UPDATE farm SET phone = ?", (phone,))
        farm_id = db.execute("SELECT id FROM farm WHERE name = ?", (name,)).fetchone()[0]
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, farm_id))
