# id: own
# belief: a refused name is asked for ever
# fails: R1, R5
# hint: A name with {{most}} tries is asked once more. Which condition gives it up?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL
        ORDER BY tries, name"""
    for row in db.execute(query).fetchall()[:limit]:
        try:
            raw = ask(row[0])
        except ConnectionError:
            raw = None
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
        db.commit()
    return len(db.execute(query).fetchall())
