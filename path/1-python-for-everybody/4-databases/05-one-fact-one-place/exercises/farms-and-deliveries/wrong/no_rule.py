# id: PY89
# belief: OR IGNORE needs no UNIQUE
# fails: R1
# hint: A farm that delivers three times is in your table three times. OR IGNORE waits for a rule to be
#   broken. Which rule does the name have?
def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT NOT NULL, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        db.execute("INSERT OR IGNORE INTO farm (name) VALUES (?)", (name,))
        db.execute("UPDATE farm SET phone = ? WHERE name = ?", (phone, name))
        farm_id = db.execute("SELECT id FROM farm WHERE name = ?", (name,)).fetchone()[0]
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, farm_id))
