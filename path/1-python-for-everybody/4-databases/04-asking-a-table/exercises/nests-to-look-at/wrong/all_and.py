# id: own
# belief: both kinds of houses are wanted, so the conditions are joined by AND
# fails: R1, R2
# hint: Your list is always empty. No house has 0 chicks and no value at once. Both kinds of houses are
#   wanted, so which word joins the two conditions?
def look_again(db, year):
    rows = db.execute(
        """SELECT street, house FROM nests
           WHERE chicks = 0 AND chicks IS NULL AND year = ?
           ORDER BY street, house""",
        (year,),
    )
    return rows.fetchall()
