# id: PY83
# belief: a value can be pasted into SQL like into any text
# fails: R1
# hint: The database says that there is no column called chai. It takes the name of your tea for a
#   word of SQL. Which block hands the name over beside the sentence?
import sqlite3


def take_in(path, tea, tins):
    """Write a crate down and return all rows of the stock."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS stock (tea TEXT, tins INT)")
    db.execute(f"INSERT INTO stock VALUES ({tea}, {tins})")
    db.commit()
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    db.close()
    return rows
