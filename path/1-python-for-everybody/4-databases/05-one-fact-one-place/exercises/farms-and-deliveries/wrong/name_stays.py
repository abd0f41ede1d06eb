# id: own
# belief: the name of the farm can stand in the place of its number
# fails: R2
# hint: Your deliveries hold the name of the farm once more, and SQLite took it without a word. What
#   should stand in farm_id?
def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        db.execute("INSERT OR IGNORE INTO farm (name) VALUES (?)", (name,))
        db.execute("UPDATE farm SET phone = ? WHERE name = ?", (phone, name))
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, name))
