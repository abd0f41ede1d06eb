# id: PY90
# belief: SQLite sees by itself which rows belong together
# fails: R1
# hint: Each film comes with every director of the club. What tells SQLite which pair is the right one?
def film_list(db):
    return db.execute("""SELECT film.title, director.name
        FROM film JOIN director ORDER BY film.title""").fetchall()
