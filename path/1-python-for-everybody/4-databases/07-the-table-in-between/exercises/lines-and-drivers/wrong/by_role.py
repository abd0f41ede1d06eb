# id: own
# belief: rows come sorted by what they show last
# fails: R2
# hint: The pairs are right, and those with the same role stand together. By which column is the list
#   wanted?
def lines_of(db, name):
    """Return (number, role) for each line of the driver, by number."""
    rows = db.execute(
        """SELECT line.number, duty.role FROM driver
        JOIN duty ON duty.driver_id = driver.id
        JOIN line ON duty.line_id = line.id
        WHERE driver.name = ? ORDER BY duty.role DESC""",
        (name,),
    )
    return rows.fetchall()


def drivers_of(db, number):
    """Return the names of those who drive the line, sorted."""
    rows = db.execute(
        """SELECT driver.name FROM driver
        JOIN duty ON duty.driver_id = driver.id
        JOIN line ON duty.line_id = line.id
        WHERE line.number = ? AND duty.role = 'drives'
        ORDER BY driver.name""",
        (number,),
    )
    return [row[0] for row in rows.fetchall()]
