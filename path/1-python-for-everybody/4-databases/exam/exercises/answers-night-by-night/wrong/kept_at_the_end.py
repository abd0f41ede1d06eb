# id: PY82
# belief: one commit at the end is enough
# fails: R4
# hint: While the second question is asked, the first answer still waits. Pull the plug there: what is in the
#   file?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries < {{most}}
        ORDER BY tries, name"""
    for row in db.execute(query).fetchall()[:limit]:
        try:
            raw = ask(row[0])
        except ConnectionError:
            raw = None
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
    db.commit()
    return len(db.execute(query).fetchall())
