def look_again(db, year):
    return db.execute(
        "SELECT street, house FROM nests WHERE year = ? AND chicks = 0 OR year = ? AND chicks IS NULL"
        " ORDER BY street, house",
        (year, year),
    ).fetchall()
