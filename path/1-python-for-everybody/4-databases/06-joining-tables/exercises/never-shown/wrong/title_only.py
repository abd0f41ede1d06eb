# id: own
# belief: the list is to be sorted by title
# fails: R3
# hint: All the numbers are right, and the film that nobody has seen stands in the middle. By what is the
#   list to be sorted first?
def shown(db):
    return db.execute("""SELECT film.title, count(screening.id)
        FROM film LEFT JOIN screening ON screening.film_id = film.id
        GROUP BY film.id
        ORDER BY film.title""").fetchall()
