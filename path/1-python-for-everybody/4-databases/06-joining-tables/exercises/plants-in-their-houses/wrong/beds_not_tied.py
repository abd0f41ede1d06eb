# id: PY90
# belief: one ON is enough for three tables
# fails: R1
# hint: Your list has every plant of the garden, in each bed of this house. Two joins need two
#   conditions. Which one is missing?
def sign(db, house):
    found = db.execute(
        """SELECT bed.row, plant.name FROM plant
        JOIN bed
        JOIN house ON bed.house_id = house.id
        WHERE house.name = ?
        ORDER BY bed.row, plant.name""",
        (house,),
    )
    return found.fetchall()
