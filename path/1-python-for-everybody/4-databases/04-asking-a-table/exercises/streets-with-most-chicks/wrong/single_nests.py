# id: own
# belief: the best street is the street of the best nest
# fails: R1
# hint: A street comes up as often as it has nests. What has to happen to the rows of one street before
#   they are put in order?
def best_streets(db, how_many):
    query = "SELECT street, chicks FROM nests ORDER BY chicks DESC, street LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
