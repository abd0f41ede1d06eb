# id: own
# belief: a placeholder for a text needs quotes around it
# fails: R1, R2, R3
# hint: Python counts no place for a value, and you give one. A question mark in quotes is a text of
#   one letter. What should stand around it?
def cross_off(db, tea):
    done = db.execute("DELETE FROM teas WHERE tea = '?'", (tea,))
    db.commit()
    return done.rowcount
