def still_open(db):
    rows = db.execute("SELECT tries, name, raw FROM {{table}}").fetchall()
    return sorted((tries, name) for tries, name, raw in rows if raw is None and tries != {{most}})


def run(db, ask, limit):
    for tries, name in still_open(db)[:limit]:
        db.execute("UPDATE {{table}} SET tries = ? WHERE name = ?", (tries + 1, name))
        db.commit()
        try:
            answer = ask(name)
        except ConnectionError:
            continue
        db.execute("UPDATE {{table}} SET raw = ? WHERE name = ?", (answer, name))
        db.commit()
    return len(still_open(db))
