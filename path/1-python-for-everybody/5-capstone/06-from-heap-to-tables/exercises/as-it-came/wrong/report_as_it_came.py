# id: own
# belief: what is stored untouched is shown untouched
# fails: R4
# hint: The store is right now, and the report has capitals and spaces in it. On which way can a text be
#   tidied without changing the store?
def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    done = db.execute("INSERT OR IGNORE INTO heard VALUES (?, ?)", (number, call))
    return done.rowcount == 1


def calls(db):
    rows = db.execute("SELECT call FROM heard ORDER BY number").fetchall()
    return [call for (call,) in rows if call.strip()]
