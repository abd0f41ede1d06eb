PASSING = (0, 429, 500, 503)


def run(db, ask, wait, limit):
    rows = db.execute("SELECT number FROM {{table}} ORDER BY number DESC LIMIT 1").fetchall()
    first = rows[0][0] + 1 if rows else 1
    for number in range(first, first + limit):
        waits = [{{pause}} * 2**turn for turn in range({{tries}} - 1)]
        code, text = ask(number)
        while code in PASSING and waits:
            wait(waits.pop(0))
            code, text = ask(number)
        if code != 200:
            return number
        db.execute("INSERT INTO {{table}} VALUES (?, ?)", (number, text))
        db.commit()
    return first + limit
