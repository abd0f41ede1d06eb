# BEGIN SOLUTION
import sqlite3
from pathlib import Path


def contents(file):
    """Return for each table its columns and the number of its rows."""
    # connect would make a file that is not there
    if not Path(file).exists():
        raise FileNotFoundError(file)
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            # the columns, and how many rows
            columns = [column[1] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found


# STARTER
# def contents(file):
#     """Return for each table its columns and the number of its rows."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
