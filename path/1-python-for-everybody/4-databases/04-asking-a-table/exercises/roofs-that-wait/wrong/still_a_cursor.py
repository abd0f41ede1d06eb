# id: own
# belief: execute gives the list of rows
# fails: R1
# hint: What you hand back is a cursor: the answer is still in the database. Which method takes all of
#   it as a list?
def roofs_that_wait(db, year):
    query = "SELECT street, house FROM nests WHERE year = ? ORDER BY street, house"
    return db.execute(query, (year,))
