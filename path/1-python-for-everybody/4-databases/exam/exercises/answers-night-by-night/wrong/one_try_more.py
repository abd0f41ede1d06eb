# id: own
# belief: so many tries are allowed, and one more
# fails: R1, R5
# hint: How many tries has a name when you ask for the last time, and how many afterwards?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries <= {{most}}
        ORDER BY tries, name"""
    for row in db.execute(query).fetchall()[:limit]:
        try:
            raw = ask(row[0])
        except ConnectionError:
            raw = None
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
        db.commit()
    return len(db.execute(query).fetchall())
