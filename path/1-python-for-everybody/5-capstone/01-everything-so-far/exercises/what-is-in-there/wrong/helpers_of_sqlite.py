# id: own
# belief: every table was made by the owner of the file
# fails: R1
# hint: `sqlite_sequence` is among your keys. SQLite keeps it for itself. How do the names of such tables
#   begin?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table":
            columns = [column[1] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
