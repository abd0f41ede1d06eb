# id: PY82
# belief: a change that ran is kept
# fails: R3
# hint: The tea is gone for this connection alone. Which line makes it gone for everybody?
def cross_off(db, tea):
    done = db.execute("DELETE FROM teas WHERE tea = ?", (tea,))
    return done.rowcount
