# id: own
# belief: the third value of a column is its name
# fails: R2
# hint: You list what kind of value a column wants. Print one row of `table_info`: at which place stands
#   the name?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            columns = [column[2] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
