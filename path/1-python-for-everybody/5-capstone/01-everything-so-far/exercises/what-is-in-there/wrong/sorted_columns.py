# id: own
# belief: columns have no order
# fails: R2
# hint: The columns come by the alphabet with you. Whoever writes a row without names needs them in the
#   order of the table. What puts them in another order?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            columns = sorted([column[1] for column in db.execute(f'PRAGMA table_info("{name}")')])
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
