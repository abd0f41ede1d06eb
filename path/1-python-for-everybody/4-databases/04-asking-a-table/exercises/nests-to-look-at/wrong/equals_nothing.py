# id: ML11
# belief: a missing value equals NULL
# fails: R1
# hint: The years are right now. But a house where nobody could tell is never in your list. Does
#   something unknown equal something unknown?
def look_again(db, year):
    rows = db.execute(
        """SELECT street, house FROM nests
           WHERE (chicks = 0 OR chicks = NULL) AND year = ?
           ORDER BY street, house""",
        (year,),
    )
    return rows.fetchall()
