# id: own
# belief: after one refusal all others will be refused
# fails: R3
# hint: The first question was refused, and you asked no other. What does the rule say about the rest of the night?
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
        if raw is None:
            break
    return len(db.execute(query).fetchall())
