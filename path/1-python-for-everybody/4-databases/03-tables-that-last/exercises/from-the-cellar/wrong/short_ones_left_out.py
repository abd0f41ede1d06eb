# id: own
# belief: what there is enough of can be moved, and the rest is left out
# fails: R2, R3
# hint: You move what is there and skip the rest. Noor wants the whole list or none of it. What should
#   happen at the first tea that runs short?
def fetch_up(db, wanted):
    for tea, tins in wanted:
        row = db.execute("SELECT tins FROM cellar WHERE tea = ?", (tea,)).fetchone()
        if row is None or row[0] < tins:
            continue
        db.execute("UPDATE cellar SET tins = tins - ? WHERE tea = ?", (tins, tea))
        db.execute("UPDATE shop SET tins = tins + ? WHERE tea = ?", (tins, tea))
    db.commit()
    return True
