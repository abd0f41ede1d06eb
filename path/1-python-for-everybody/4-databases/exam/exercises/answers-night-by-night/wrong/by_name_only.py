# id: own
# belief: who was refused should be asked again before all others
# fails: R2
# hint: A name that is refused each night comes first each night. Which column tells how often one was tried?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries < {{most}}
        ORDER BY name"""
    for row in db.execute(query).fetchall()[:limit]:
        try:
            raw = ask(row[0])
        except ConnectionError:
            raw = None
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
        db.commit()
    return len(db.execute(query).fetchall())
