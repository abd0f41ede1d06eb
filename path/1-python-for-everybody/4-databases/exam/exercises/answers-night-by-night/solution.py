def run(db, ask, limit):
    """Ask about at most `limit` names, and return how many may still be asked."""
    # BEGIN SOLUTION
    query = """SELECT name FROM {{table}} WHERE raw IS NULL AND tries < {{most}}
        ORDER BY tries, name"""
    for (name,) in db.execute(query).fetchall()[:limit]:
        # a refusal is no answer
        try:
            raw = ask(name)
        except ConnectionError:
            raw = None
        # keep it before the next question
        db.execute("UPDATE {{table}} SET raw = ?, tries = tries + 1 WHERE name = ?", (raw, name))
        db.commit()
    return len(db.execute(query).fetchall())
    # END SOLUTION
