def sign(db, house):
    question = """SELECT bed.row, plant.name FROM house, bed, plant
        WHERE house.id = bed.house_id AND bed.id = plant.bed_id AND house.name = ?"""
    found = db.execute(question, [house]).fetchall()
    found.sort()
    return found
