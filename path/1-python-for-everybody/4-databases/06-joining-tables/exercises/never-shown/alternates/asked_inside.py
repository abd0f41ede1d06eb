def shown(db):
    question = """SELECT title, (SELECT count(*) FROM screening WHERE film_id = film.id)
        FROM film ORDER BY 2, 1"""
    found = []
    for title, times in db.execute(question).fetchall():
        found.append((title, times))
    return found
