# id: PY82
# belief: one commit at the end is enough
# fails: R2
# hint: While the second question is asked, the first text still waits. What is in the file if the plug is pulled there?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    for _ in range(limit):
        code, text = ask(number)
        pause = {{pause}}
        for _ in range({{tries}} - 1):
            if code not in [0, 429, 500, 503]:
                break
            wait(pause)
            pause = pause * 2
            code, text = ask(number)
        if code != 200:
            break
        db.execute("INSERT INTO {{table}} VALUES (?, ?)", (number, text))
        number = number + 1
    db.commit()
    return number
