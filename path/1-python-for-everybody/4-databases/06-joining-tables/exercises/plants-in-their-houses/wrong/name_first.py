# id: own
# belief: the order of the two columns behind ORDER BY does not matter
# fails: R2
# hint: Your list is sorted by the names, across all the rows. Which column has to be named first, so
#   that the other one only settles what is equal?
def sign(db, house):
    found = db.execute(
        """SELECT bed.row, plant.name FROM plant
        JOIN bed ON plant.bed_id = bed.id
        JOIN house ON bed.house_id = house.id
        WHERE house.name = ?
        ORDER BY plant.name, bed.row""",
        (house,),
    )
    return found.fetchall()
