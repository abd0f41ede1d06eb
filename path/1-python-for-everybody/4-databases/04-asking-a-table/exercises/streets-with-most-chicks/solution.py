def best_streets(db, how_many):
    """Return the streets with the most chicks, and how many."""
    # BEGIN SOLUTION
    rows = db.execute(
        """SELECT street, SUM(chicks) FROM nests
           GROUP BY street
           ORDER BY SUM(chicks) DESC, street
           LIMIT ?""",
        (how_many,),
    )
    return rows.fetchall()
    # END SOLUTION
