def film_list(db):
    found = db.execute("SELECT title, name FROM film, director WHERE director.id = director_id")
    return sorted(found.fetchall())
