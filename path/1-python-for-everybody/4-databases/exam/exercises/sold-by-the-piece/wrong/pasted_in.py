# id: PY83
# belief: a value can be pasted into SQL as into any other text
# fails: R2
# hint: Sell something with an apostrophe in its name. What does the whole sentence look like then?
def sell(db, lines):
    for line in lines:
        thing, pieces = line.split(";")
        found = db.execute(f"SELECT pieces FROM sold WHERE thing = '{thing}'").fetchone()
        if found is None:
            db.execute(f"INSERT INTO sold VALUES ('{thing}', {int(pieces)})")
        else:
            db.execute(f"UPDATE sold SET pieces = pieces + {int(pieces)} WHERE thing = '{thing}'")
    db.commit()
    answer = db.execute(
        "SELECT thing, pieces FROM sold WHERE pieces >= {{least}} ORDER BY pieces DESC, thing"
    )
    return answer.fetchall()
