import sqlite3


def contents(file):
    with open(file, "rb"):
        pass  # FileNotFoundError, if it has to be
    db = sqlite3.connect(file)
    names = [name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    tables = {}
    for name in names:
        if name[:7] != "sqlite_":
            cursor = db.execute(f'SELECT * FROM "{name}"')
            tables[name] = ([each[0] for each in cursor.description], len(cursor.fetchall()))
    db.close()
    return tables
