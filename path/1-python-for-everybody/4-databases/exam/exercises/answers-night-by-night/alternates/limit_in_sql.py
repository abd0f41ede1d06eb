OPEN = "FROM {{table}} WHERE raw IS NULL AND tries <= {{most}} - 1"


def run(db, ask, limit):
    todo = db.execute(f"SELECT name {OPEN} ORDER BY tries ASC, name ASC LIMIT ?", (limit,)).fetchall()
    while len(todo) > 0:
        (name,) = todo.pop(0)
        try:
            db.execute("UPDATE {{table}} SET raw = ? WHERE name = ?", (ask(name), name))
        except ConnectionError:
            pass
        db.execute("UPDATE {{table}} SET tries = tries + 1 WHERE name = ?", (name,))
        db.commit()
    return db.execute(f"SELECT COUNT(*) {OPEN}").fetchone()[0]
