def lines_of(db, name):
    found = []
    for line_id, role in db.execute(
        "SELECT line_id, role FROM duty WHERE driver_id IN (SELECT id FROM driver WHERE name = ?)", (name,)
    ).fetchall():
        number = db.execute("SELECT number FROM line WHERE id = ?", (line_id,)).fetchone()[0]
        found.append((number, role))
    found.sort()
    return found


def drivers_of(db, number):
    question = """SELECT name FROM driver WHERE id IN (SELECT driver_id FROM duty WHERE role = 'drives'
        AND line_id = (SELECT id FROM line WHERE number = ?))"""
    names = []
    for row in db.execute(question, (number,)).fetchall():
        names.append(row[0])
    return sorted(names)
