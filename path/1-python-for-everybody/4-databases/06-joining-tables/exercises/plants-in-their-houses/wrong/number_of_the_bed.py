# id: own
# belief: the number of a bed is the row in which it lies
# fails: R1
# hint: The plants are right, and the numbers beside them are those of the beds in the database. Which
#   column of the bed does a visitor see?
def sign(db, house):
    found = db.execute(
        """SELECT bed.id, plant.name FROM plant
        JOIN bed ON plant.bed_id = bed.id
        JOIN house ON bed.house_id = house.id
        WHERE house.name = ?
        ORDER BY bed.row, plant.name""",
        (house,),
    )
    return found.fetchall()
