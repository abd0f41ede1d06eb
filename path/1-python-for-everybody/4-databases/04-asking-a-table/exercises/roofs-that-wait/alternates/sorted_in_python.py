def roofs_that_wait(db, year):
    found = []
    for street, house, when in db.execute("SELECT street, house, year FROM nests"):
        if when == year:
            found.append((street, house))
    return sorted(found)
