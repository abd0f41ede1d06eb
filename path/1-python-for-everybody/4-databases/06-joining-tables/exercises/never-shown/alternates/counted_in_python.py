def shown(db):
    counts = {}
    for (film,) in db.execute("SELECT film_id FROM screening").fetchall():
        counts[film] = counts.get(film, 0) + 1
    films = db.execute("SELECT id, title FROM film").fetchall()
    rows = [(title, counts.get(number, 0)) for number, title in films]
    return sorted(rows, key=lambda row: (row[1], row[0]))
