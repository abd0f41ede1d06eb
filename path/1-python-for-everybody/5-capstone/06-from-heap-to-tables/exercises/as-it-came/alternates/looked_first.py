def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    known = db.execute("SELECT 1 FROM heard WHERE number = ?", (number,)).fetchone()
    if known is not None:
        return False
    db.execute("INSERT INTO heard VALUES (?, ?)", (number, call))
    return True


def calls(db):
    rows = db.execute("SELECT call FROM heard ORDER BY number").fetchall()
    tidy = [call.strip().lower() for (call,) in rows]
    return [call for call in tidy if call != ""]
