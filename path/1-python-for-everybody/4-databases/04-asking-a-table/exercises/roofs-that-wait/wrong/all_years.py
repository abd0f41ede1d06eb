# id: own
# belief: columns that are chosen say which rows are meant
# fails: R1, R3
# hint: A house with nests in two years is in your list twice, and 1990 has roofs as well. Where does
#   your query say which rows it wants?
def roofs_that_wait(db, year):
    return db.execute("SELECT street, house FROM nests ORDER BY street, house").fetchall()
