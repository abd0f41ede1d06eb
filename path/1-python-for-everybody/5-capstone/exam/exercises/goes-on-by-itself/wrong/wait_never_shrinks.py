# id: own
# belief: the wait goes on where the last one ended
# fails: R4
# hint: The second number with trouble begins with a long wait. Where does the line stand that sets the first wait?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    pause = {{pause}}
    for _ in range(limit):
        code, text = ask(number)
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
