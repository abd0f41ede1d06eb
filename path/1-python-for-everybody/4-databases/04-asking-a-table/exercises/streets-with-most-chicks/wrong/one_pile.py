# id: own
# belief: a sum beside a column is a sum for each of its values
# fails: R1, R2, R3
# hint: You get one row, with all chicks of the village. The rows lie on one pile. Which words make a
#   pile for each street?
def best_streets(db, how_many):
    query = "SELECT street, SUM(chicks) FROM nests ORDER BY SUM(chicks) DESC, street LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
