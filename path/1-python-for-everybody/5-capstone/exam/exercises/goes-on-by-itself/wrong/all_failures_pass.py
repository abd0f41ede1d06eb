# id: own
# belief: whatever was refused will come if one asks again
# fails: R5
# hint: The archive says that there is nothing, and you ask again. What will it say?
def run(db, ask, wait, limit):
    highest = db.execute("SELECT MAX(number) FROM {{table}}").fetchone()[0]
    number = 1 if highest is None else highest + 1
    for _ in range(limit):
        code, text = ask(number)
        pause = {{pause}}
        for _ in range({{tries}} - 1):
            if code == 200:
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
