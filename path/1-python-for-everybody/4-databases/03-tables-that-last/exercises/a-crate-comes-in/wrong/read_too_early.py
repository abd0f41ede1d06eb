# id: own
# belief: a list of rows grows along with the table
# fails: R1, R3
# hint: The crate is in the file, but your list does not have it. When was the list made? It shows
#   the table as it was at that moment.
import sqlite3


def take_in(path, tea, tins):
    """Write a crate down and return all rows of the stock."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS stock (tea TEXT, tins INT)")
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    db.execute("INSERT INTO stock VALUES (?, ?)", (tea, tins))
    db.commit()
    db.close()
    return rows
