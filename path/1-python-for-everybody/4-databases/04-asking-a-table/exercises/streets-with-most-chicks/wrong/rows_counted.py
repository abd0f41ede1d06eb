# id: own
# belief: counting a street gives its chicks
# fails: R1, R2
# hint: Abbey has three rows, and you say 3. One row can be four chicks, or none. Which word adds a
#   column up?
def best_streets(db, how_many):
    query = "SELECT street, COUNT(*) FROM nests GROUP BY street ORDER BY COUNT(*) DESC, street LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
