def patiently(ask, wait, number, left, pause):
    answer = ask(number)
    if answer[0] not in {0, 429, 500, 503} or left == 1:
        return answer
    wait(pause)
    return patiently(ask, wait, number, left - 1, pause + pause)


def run(db, ask, wait, limit):
    while True:
        number = db.execute("SELECT COALESCE(MAX(number), 0) + 1 FROM {{table}}").fetchone()[0]
        if limit == 0:
            return number
        code, text = patiently(ask, wait, number, {{tries}}, {{pause}})
        if code != 200:
            return number
        with db:
            db.execute("INSERT INTO {{table}} (raw, number) VALUES (?, ?)", (text, number))
        limit -= 1
