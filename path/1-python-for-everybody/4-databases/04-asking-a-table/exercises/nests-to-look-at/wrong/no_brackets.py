# id: PY35
# belief: AND and OR are read from left to right
# fails: R3
# hint: Houses with 0 chicks turn up from every year. The year is tied to one half of the choice only.
#   Which pieces should be together first?
def look_again(db, year):
    rows = db.execute(
        """SELECT street, house FROM nests
           WHERE chicks = 0 OR chicks IS NULL AND year = ?
           ORDER BY street, house""",
        (year,),
    )
    return rows.fetchall()
