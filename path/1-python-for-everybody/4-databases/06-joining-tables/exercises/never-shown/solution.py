def shown(db):
    """Return (title, number of screenings), the least shown first."""
    # BEGIN SOLUTION
    return db.execute("""SELECT film.title, count(screening.id) AS times
        FROM film LEFT JOIN screening ON screening.film_id = film.id
        GROUP BY film.id
        ORDER BY times, film.title""").fetchall()
    # END SOLUTION
