def lines_of(db, name):
    """Return (number, role) for each line of the driver, by number."""
    # BEGIN SOLUTION
    rows = db.execute(
        """SELECT line.number, duty.role FROM driver
        JOIN duty ON duty.driver_id = driver.id
        JOIN line ON duty.line_id = line.id
        WHERE driver.name = ? ORDER BY line.number""",
        (name,),
    )
    return rows.fetchall()
    # END SOLUTION


def drivers_of(db, number):
    """Return the names of those who drive the line, sorted."""
    # BEGIN SOLUTION
    rows = db.execute(
        """SELECT driver.name FROM driver
        JOIN duty ON duty.driver_id = driver.id
        JOIN line ON duty.line_id = line.id
        WHERE line.number = ? AND duty.role = 'drives'
        ORDER BY driver.name""",
        (number,),
    )
    return [row[0] for row in rows.fetchall()]
    # END SOLUTION
