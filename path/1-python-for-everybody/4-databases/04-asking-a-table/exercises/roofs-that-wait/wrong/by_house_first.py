# id: own
# belief: the order of two columns behind ORDER BY does not matter
# fails: R2
# hint: Your roofers go to every number 1 of the village first, then to every number 2. Which column
#   should decide first?
def roofs_that_wait(db, year):
    query = "SELECT street, house FROM nests WHERE year = ? ORDER BY house, street"
    return db.execute(query, (year,)).fetchall()
