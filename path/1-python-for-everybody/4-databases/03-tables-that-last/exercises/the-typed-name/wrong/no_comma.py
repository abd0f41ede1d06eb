# id: PY61
# belief: round brackets make a tuple of one value
# fails: R1, R2, R3
# hint: A name of one letter works, and assam is said to be five values. Python walks through the
#   letters. What turns one value in brackets into a tuple?
def cross_off(db, tea):
    done = db.execute("DELETE FROM teas WHERE tea = ?", (tea))
    db.commit()
    return done.rowcount
