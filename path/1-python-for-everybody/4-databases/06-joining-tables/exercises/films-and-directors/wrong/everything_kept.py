# id: own
# belief: LEFT JOIN is the safer JOIN
# fails: R1
# hint: The pairs are right now, and there is one more: a film with None behind it. What does the word
#   LEFT keep?
def film_list(db):
    return db.execute("""SELECT film.title, director.name
        FROM film LEFT JOIN director ON film.director_id = director.id
        ORDER BY film.title""").fetchall()
