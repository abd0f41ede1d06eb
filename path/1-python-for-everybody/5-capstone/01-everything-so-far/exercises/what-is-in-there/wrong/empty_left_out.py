# id: own
# belief: a table without rows is not there
# fails: R2
# hint: A table without rows is missing with you. It is there, and its number is 0. Which condition leaves
#   it out?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            columns = [column[1] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            if rows:
                found[name] = (columns, rows)
    db.close()
    return found
