# id: own
# belief: all columns behind ORDER BY are turned round together
# fails: R2
# hint: Of two equal streets you put the later one first. DESC belongs to the column in front of it.
#   Which of your columns should it leave alone?
def best_streets(db, how_many):
    query = "SELECT street, SUM(chicks) FROM nests GROUP BY street ORDER BY SUM(chicks) DESC, street DESC LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
