# id: own
# belief: a good job asks until the answer comes
# fails: R1
# hint: One name was refused, and you asked for it again at once. When is its next turn?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries < {{most}}
        ORDER BY tries, name"""
    for row in db.execute(query).fetchall()[:limit]:
        raw = None
        while raw is None:
            try:
                raw = ask(row[0])
            except ConnectionError:
                raw = None
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
        db.commit()
    return len(db.execute(query).fetchall())
