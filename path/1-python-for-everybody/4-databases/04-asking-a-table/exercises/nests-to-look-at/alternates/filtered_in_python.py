def look_again(db, year):
    again = []
    for street, house, chicks in db.execute("SELECT street, house, chicks FROM nests WHERE year = ?", [year]):
        if not chicks:
            again.append((street, house))
    again.sort()
    return again
