# id: own
# belief: a text of spaces is empty
# fails: R5
# hint: A call of nothing but spaces stands in the report as an empty text. When do you look whether a call
#   is empty, before tidying or after?
def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    done = db.execute("INSERT OR IGNORE INTO heard VALUES (?, ?)", (number, call))
    return done.rowcount == 1


def calls(db):
    rows = db.execute("SELECT call FROM heard ORDER BY number").fetchall()
    return [call.strip().lower() for (call,) in rows if call]
