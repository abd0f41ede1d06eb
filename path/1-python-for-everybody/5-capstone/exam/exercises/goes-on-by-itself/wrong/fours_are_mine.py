# id: own
# belief: every status with a 4 in front is a mistake of my own
# fails: R3
# hint: The archive said 429, and your run was over. What does that number ask of you?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    for _ in range(limit):
        code, text = ask(number)
        pause = {{pause}}
        for _ in range({{tries}} - 1):
            if code not in [0, 500, 503]:
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
