# id: PY91
# belief: a JOIN keeps every row of its first table
# fails: R2
# hint: The film that nobody has seen is not in your list at all. It has no screening to pair with. Which
#   word keeps it?
def shown(db):
    return db.execute("""SELECT film.title, count(screening.id) AS times
        FROM film JOIN screening ON screening.film_id = film.id
        GROUP BY film.id
        ORDER BY times, film.title""").fetchall()
