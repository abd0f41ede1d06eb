# id: own
# belief: count(*) gives 0 where there was no partner
# fails: R2
# hint: A film that was never shown has 1 in your list. The row that was kept for it is counted. What
#   could you count that is empty in that row?
def shown(db):
    return db.execute("""SELECT film.title, count(*) AS times
        FROM film LEFT JOIN screening ON screening.film_id = film.id
        GROUP BY film.id
        ORDER BY times, film.title""").fetchall()
