# id: own
# belief: so many are kept, so the next one is one more
# fails: R1
# hint: One number was thrown away. Compare the count of rows with the highest number.
def run(db, ask, wait, limit):
    number = db.execute("SELECT COUNT(*) FROM {{table}}").fetchone()[0] + 1
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
