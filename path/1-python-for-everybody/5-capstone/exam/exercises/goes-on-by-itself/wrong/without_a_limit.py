# id: own
# belief: a run goes on as long as something comes
# fails: R1
# hint: `limit` is 2, and there are more. How many were kept?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    for _ in range(50):
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
        db.commit()
        number = number + 1
    return number
