# id: own
# belief: the highest number of an empty table is 0
# fails: R1
# hint: Run it with an empty table. What does `MAX` give there?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = highest + 1
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
        db.commit()
        number = number + 1
    return number
