def film_list(db):
    """Return (title, director) of every film, sorted by title."""
    # BEGIN SOLUTION
    return db.execute("""SELECT film.title, director.name
        FROM film JOIN director ON film.director_id = director.id
        ORDER BY film.title""").fetchall()
    # STARTER
    # return db.execute("""SELECT film.title, director.name
    #     FROM film JOIN director ON film.id = director.id
    #     ORDER BY film.title""").fetchall()
    # END SOLUTION
