# id: own
# belief: the last JOIN begins at the first table again
# fails: R1
# hint: Your second condition compares the plant's bed with the number of a house. The path has arrived
#   at the bed by then. Which column of the bed leads on?
def sign(db, house):
    found = db.execute(
        """SELECT bed.row, plant.name FROM plant
        JOIN bed ON plant.bed_id = bed.id
        JOIN house ON plant.bed_id = house.id
        WHERE house.name = ?
        ORDER BY bed.row, plant.name""",
        (house,),
    )
    return found.fetchall()
