def look_again(db, year):
    """Return street and house of the nests to look at again."""
    # BEGIN SOLUTION
    rows = db.execute(
        """SELECT street, house FROM nests
           WHERE (chicks IS NULL OR chicks = 0) AND year = ?
           ORDER BY street, house""",
        (year,),
    )
    return rows.fetchall()
    # STARTER
    # rows = db.execute(
    #     """SELECT street, house FROM nests
    #        WHERE chicks = 0 OR chicks = NULL AND year = ?
    #        ORDER BY street, house""",
    #     (year,),
    # )
    # return rows.fetchall()
    # END SOLUTION
