# id: own
# belief: whoever is in the table in between drives the line
# fails: R3
# hint: Somebody who is still learning line 112 is in your list of its drivers. Where does the role
#   stand, and who asks for it?
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
        WHERE line.number = ?
        ORDER BY driver.name""",
        (number,),
    )
    return [row[0] for row in rows.fetchall()]
