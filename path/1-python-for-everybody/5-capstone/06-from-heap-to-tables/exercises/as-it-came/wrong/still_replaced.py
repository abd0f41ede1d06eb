# id: own
# belief: the latest call is the true one
# fails: R2, R3
# hint: The text is kept as it came, until somebody sends the same number again. Which word lets the second
#   call take the first one's place?
def keep(db, number, call):
    db.execute("CREATE TABLE IF NOT EXISTS heard (number INTEGER PRIMARY KEY, call TEXT)")
    db.execute("INSERT OR REPLACE INTO heard VALUES (?, ?)", (number, call))
    return True


def calls(db):
    rows = db.execute("SELECT call FROM heard ORDER BY number").fetchall()
    return [call.strip().lower() for (call,) in rows if call.strip()]
