# id: PY87
# belief: tidying before storing loses nothing that matters
# fails: R1
# hint: What lies in the store is tidy, and what was typed is gone. Which of your two functions may change
#   the text?
def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    done = db.execute("INSERT OR IGNORE INTO heard VALUES (?, ?)", (number, call.strip().lower()))
    return done.rowcount == 1


def calls(db):
    rows = db.execute("SELECT call FROM heard ORDER BY number").fetchall()
    return [call for (call,) in rows if call]
