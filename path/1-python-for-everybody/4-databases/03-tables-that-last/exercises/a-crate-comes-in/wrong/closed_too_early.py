# id: own
# belief: a closed connection can still be asked
# fails: R1, R2, R3
# hint: Python says that it cannot operate on a closed database. Which of your lines still wants
#   something from it after the close?
import sqlite3


def take_in(path, tea, tins):
    """Write a crate down and return all rows of the stock."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS stock (tea TEXT, tins INT)")
    db.execute("INSERT INTO stock VALUES (?, ?)", (tea, tins))
    db.close()
    db.commit()
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    return rows
