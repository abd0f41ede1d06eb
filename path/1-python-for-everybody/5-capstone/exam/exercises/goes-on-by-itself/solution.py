def run(db, ask, wait, limit):
    """Keep at most `limit` {{table}}, and return the next number."""
    # BEGIN SOLUTION
    (highest,) = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()
    number = 1 if highest is None else highest + 1
    for _ in range(limit):
        code, text = ask(number)
        # some failures pass
        pause = {{pause}}
        for _ in range({{tries}} - 1):
            if code not in [0, 429, 500, 503]:
                break
            wait(pause)
            pause = pause * 2
            code, text = ask(number)
        # and some stay
        if code != 200:
            break
        db.execute("INSERT INTO {{table}} VALUES (?, ?)", (number, text))
        db.commit()
        number = number + 1
    return number
    # END SOLUTION
