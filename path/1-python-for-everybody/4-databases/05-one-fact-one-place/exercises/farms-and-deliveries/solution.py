def split(db, rows):
    """Make and fill the tables farm and delivery."""
    # BEGIN SOLUTION
    # the two tables
    db.execute("""CREATE TABLE farm (
        id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, phone TEXT)""")
    db.execute("""CREATE TABLE delivery (
        id INTEGER PRIMARY KEY, day TEXT, product TEXT,
        farm_id INTEGER REFERENCES farm (id))""")
    for day, name, phone, product in rows:
        # the farm, new or known, with its latest phone
        db.execute("INSERT OR IGNORE INTO farm (name) VALUES (?)", (name,))
        db.execute("UPDATE farm SET phone = ? WHERE name = ?", (phone, name))
        # its number, and the delivery
        found = db.execute("SELECT id FROM farm WHERE name = ?", (name,))
        farm_id = found.fetchone()[0]
        db.execute(
            "INSERT INTO delivery (day, product, farm_id) VALUES (?, ?, ?)",
            (day, product, farm_id),
        )
    # END SOLUTION
