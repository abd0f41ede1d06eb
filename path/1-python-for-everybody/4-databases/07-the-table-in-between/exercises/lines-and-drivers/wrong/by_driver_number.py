# id: own
# belief: people come out in the order of the alphabet by themselves
# fails: R4
# hint: The right names, in the order in which they joined the company. Which two words at the end of a
#   query put them in order?
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
        ORDER BY driver.id""",
        (number,),
    )
    return [row[0] for row in rows.fetchall()]
