def film_list(db):
    names = dict(db.execute("SELECT id, name FROM director").fetchall())
    films = []
    for title, number in db.execute("SELECT title, director_id FROM film ORDER BY title").fetchall():
        if number in names:
            films.append((title, names[number]))
    return films
