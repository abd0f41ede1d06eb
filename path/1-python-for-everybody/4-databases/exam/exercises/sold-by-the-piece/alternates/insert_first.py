def sell(db, lines):
    for line in lines:
        parts = line.split(";")
        thing = parts[0]
        if db.execute("SELECT COUNT(*) FROM sold WHERE thing = ?", (thing,)).fetchone()[0] == 0:
            db.execute("INSERT INTO sold VALUES (?, 0)", (thing,))
        db.execute("UPDATE sold SET pieces = pieces + ? WHERE thing = ?", (int(parts[1]), thing))
        db.commit()
    best = []
    for row in db.execute("SELECT * FROM sold ORDER BY pieces DESC, thing ASC"):
        if row[1] > {{least}} - 1:
            best.append(row)
    return best
