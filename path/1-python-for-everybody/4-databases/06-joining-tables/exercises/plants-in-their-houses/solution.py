def sign(db, house):
    """Return (row, plant) for every plant of the house."""
    # BEGIN SOLUTION
    found = db.execute(
        """SELECT bed.row, plant.name FROM plant
        JOIN bed ON plant.bed_id = bed.id
        JOIN house ON bed.house_id = house.id
        WHERE house.name = ?
        ORDER BY bed.row, plant.name""",
        (house,),
    )
    return found.fetchall()
    # END SOLUTION
