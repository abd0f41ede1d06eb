# id: PY90
# belief: SQLite sees by itself which duty is whose
# fails: R1, R3
# hint: Every driver knows every line in your answers. Count the tables that you joined and the conditions
#   that you wrote. Which one is missing?
def lines_of(db, name):
    """Return (number, role) for each line of the driver, by number."""
    rows = db.execute(
        """SELECT line.number, duty.role FROM driver
        JOIN duty
        JOIN line ON duty.line_id = line.id
        WHERE driver.name = ? ORDER BY line.number""",
        (name,),
    )
    return rows.fetchall()


def drivers_of(db, number):
    """Return the names of those who drive the line, sorted."""
    rows = db.execute(
        """SELECT driver.name FROM driver
        JOIN duty
        JOIN line ON duty.line_id = line.id
        WHERE line.number = ? AND duty.role = 'drives'
        ORDER BY driver.name""",
        (number,),
    )
    return [row[0] for row in rows.fetchall()]
