def sign(db, house):
    rows = []
    for (number,) in db.execute("SELECT id FROM house WHERE name = ?", (house,)).fetchall():
        for bed, row in db.execute("SELECT id, row FROM bed WHERE house_id = ?", (number,)).fetchall():
            for (name,) in db.execute("SELECT name FROM plant WHERE bed_id = ?", (bed,)).fetchall():
                rows.append((row, name))
    return sorted(rows)
