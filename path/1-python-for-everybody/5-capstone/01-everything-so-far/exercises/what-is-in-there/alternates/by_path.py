import sqlite3
from os.path import isfile


def columns_of(db, table):
    return [row[1] for row in db.execute("PRAGMA table_info('" + table + "')").fetchall()]


def contents(file):
    if not isfile(file):
        raise FileNotFoundError("there is no " + file)
    db = sqlite3.connect(file)
    query = """SELECT name FROM sqlite_master
        WHERE type = 'table' AND name NOT LIKE 'sqlite%' ORDER BY name"""
    result = {}
    for row in db.execute(query).fetchall():
        result[row[0]] = (columns_of(db, row[0]), len(db.execute(f"SELECT 1 FROM [{row[0]}]").fetchall()))
    db.close()
    return result
