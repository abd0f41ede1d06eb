# id: own
# belief: whatever stands in the schema is a table
# fails: R1
# hint: An index and a view have a name in the schema, too, and they are among your keys. Which column
#   tells what kind of thing a name is?
import sqlite3
from pathlib import Path


def contents(file):
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if not name.startswith("sqlite_"):
            columns = [column[1] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
