import sqlite3


def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    try:
        db.execute("INSERT INTO heard (number, call) VALUES (?, ?)", (number, call))
    except sqlite3.IntegrityError:
        return False
    return True


def calls(db):
    rows = db.execute("SELECT number, call FROM heard").fetchall()
    return list(filter(None, (call.lower().strip() for number, call in sorted(rows))))
