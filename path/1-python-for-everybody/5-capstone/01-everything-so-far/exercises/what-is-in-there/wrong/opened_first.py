# id: own
# belief: connecting to a file that is not there is an error
# fails: R4
# hint: A mistyped name gives you an empty dictionary, and an empty file on the disk. What does `connect`
#   do when the file is not there?
import sqlite3


def contents(file):
    db = sqlite3.connect(file)
    found = {}
    for name, kind in db.execute("SELECT name, type FROM sqlite_master").fetchall():
        if kind == "table" and not name.startswith("sqlite_"):
            columns = [column[1] for column in db.execute(f'PRAGMA table_info("{name}")')]
            rows = db.execute(f'SELECT COUNT(*) FROM "{name}"').fetchone()[0]
            found[name] = (columns, rows)
    db.close()
    return found
