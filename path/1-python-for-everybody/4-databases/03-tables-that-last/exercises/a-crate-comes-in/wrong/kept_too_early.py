# id: PY82
# belief: one commit is enough, wherever it stands
# fails: R2, R3
# hint: Your second call returns a list without the first crate. A commit keeps what has happened
#   so far. What has happened when yours is reached?
import sqlite3


def take_in(path, tea, tins):
    """Write a crate down and return all rows of the stock."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS stock (tea TEXT, tins INT)")
    db.commit()
    db.execute("INSERT INTO stock VALUES (?, ?)", (tea, tins))
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    db.close()
    return rows
