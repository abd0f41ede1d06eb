def split(db, rows):
    db.execute("CREATE TABLE farm (id INTEGER PRIMARY KEY, name TEXT UNIQUE, phone TEXT)")
    db.execute("CREATE TABLE delivery (id INTEGER PRIMARY KEY, day TEXT, product TEXT, farm_id INTEGER)")
    for day, name, phone, product in rows:
        known = db.execute("SELECT id FROM farm WHERE name = ?", (name,)).fetchone()
        if known is None:
            farm_id = db.execute("INSERT INTO farm (name, phone) VALUES (?, ?)", (name, phone)).lastrowid
        else:
            farm_id = known[0]
            db.execute("UPDATE farm SET phone = ? WHERE id = ?", (phone, farm_id))
        db.execute("INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)", (day, product, farm_id))
