# id: own
# belief: rows come out in the order of the table that was named first
# fails: R2
# hint: The pairs are right, and the order is that of the numbers. Which two words put rows in order?
def film_list(db):
    return db.execute("""SELECT film.title, director.name
        FROM film JOIN director ON film.director_id = director.id
        ORDER BY film.id""").fetchall()
