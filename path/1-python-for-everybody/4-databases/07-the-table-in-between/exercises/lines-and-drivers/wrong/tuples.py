# id: own
# belief: a query for one column gives a list of values
# fails: R3
# hint: Your names come in brackets, each in a tuple of one. How do you take the first thing out of each
#   row?
def lines_of(db, name):
    """Return (number, role) for each line of the driver, by number."""
    rows = db.execute(
        """SELECT line.number, duty.role FROM driver
        JOIN duty ON duty.driver_id = driver.id
        JOIN line ON duty.line_id = line.id
        WHERE driver.name = ? ORDER BY line.number""",
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
    return rows.fetchall()
