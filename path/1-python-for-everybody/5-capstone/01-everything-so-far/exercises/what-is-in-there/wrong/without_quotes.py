# id: own
# belief: the name of a table is one word
# fails: R3
# hint: A table with a space in its name stops your function. What has to stand around such a name in SQL?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            columns = [column[1] for column in db.execute(f'PRAGMA table_info({name})')]
            rows = db.execute(f'SELECT COUNT(*) FROM {name}').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
