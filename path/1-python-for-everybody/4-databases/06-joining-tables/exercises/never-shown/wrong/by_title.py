# id: own
# belief: a title stands for one film
# fails: R1
# hint: Two films are called Milk, and your list has one Milk with the sum of both. What tells the two
#   apart?
def shown(db):
    return db.execute("""SELECT film.title, count(screening.id) AS times
        FROM film LEFT JOIN screening ON screening.film_id = film.id
        GROUP BY film.title
        ORDER BY times, film.title""").fetchall()
