# id: own
# belief: after every refusal one waits
# fails: R4
# hint: All tries are used up, and you wait once more. For what?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    for _ in range(limit):
        code, text = ask(number)
        pause = {{pause}}
        for turn in range({{tries}}):
            if code not in [0, 429, 500, 503]:
                break
            wait(pause)
            pause = pause * 2
            if turn < {{tries}} - 1:
                code, text = ask(number)
        if code != 200:
            break
        db.execute("INSERT INTO {{table}} VALUES (?, ?)", (number, text))
        db.commit()
        number = number + 1
    return number
