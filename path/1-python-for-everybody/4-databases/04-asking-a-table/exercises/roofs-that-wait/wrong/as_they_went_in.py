# id: own
# belief: the rows of a table come out in a useful order
# fails: R2
# hint: All the roofs are there, in the order in which somebody wrote them down. Who has told the
#   database about the way of the roofers?
def roofs_that_wait(db, year):
    return db.execute("SELECT street, house FROM nests WHERE year = ?", (year,)).fetchall()
