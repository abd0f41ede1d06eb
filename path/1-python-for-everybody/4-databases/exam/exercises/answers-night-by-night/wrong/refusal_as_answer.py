# id: PY86
# belief: a look-up that was refused has been answered
# fails: R3
# hint: After a busy night a word of your own stands in `raw`. What does the table hold for a name about which
#   nobody has told anything?
def run(db, ask, limit):
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries < {{most}}
        ORDER BY tries, name"""
    for row in db.execute(query).fetchall()[:limit]:
        try:
            raw = ask(row[0])
        except ConnectionError:
            raw = "refused"
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, row[0]))
        db.commit()
    return len(db.execute(query).fetchall())
