# id: own
# belief: ORDER BY puts the largest first
# fails: R2
# hint: Your list begins with the street that has the fewest chicks. That is how ORDER BY counts. Which
#   word turns it round?
def best_streets(db, how_many):
    query = "SELECT street, SUM(chicks) FROM nests GROUP BY street ORDER BY SUM(chicks), street LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
