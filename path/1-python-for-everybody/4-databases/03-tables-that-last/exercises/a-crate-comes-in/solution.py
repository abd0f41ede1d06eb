import sqlite3


def take_in(path, tea, tins):
    """Write a crate down and return all rows of the stock."""
    # BEGIN SOLUTION
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS stock (tea TEXT, tins INT)")
    db.execute("INSERT INTO stock VALUES (?, ?)", (tea, tins))
    db.commit()
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    db.close()
    return rows
    # END SOLUTION
