# id: own
# belief: the number given last is the number of this farm
# fails: R2
# hint: The farms are right, and some deliveries hang on other farms. When a farm was known already,
#   whose number did your line pick up?
def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        db.execute("INSERT OR IGNORE INTO farm (name) VALUES (?)", (name,))
        farm_id = db.execute("SELECT last_insert_rowid()").fetchone()[0]
        db.execute("UPDATE farm SET phone = ? WHERE name = ?", (phone, name))
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, farm_id))
