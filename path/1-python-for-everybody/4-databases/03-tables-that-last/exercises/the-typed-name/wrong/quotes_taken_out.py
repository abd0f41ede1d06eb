# id: PY83
# belief: a pasted value is safe when its quotes are taken out
# fails: R2
# hint: The clever names do no harm now, but Night's Rest cannot be crossed off: you are looking
#   for Nights Rest. How can a value travel beside the sentence, with all its signs?
def cross_off(db, tea):
    clean = tea.replace("'", "")
    done = db.execute(f"DELETE FROM teas WHERE tea = '{clean}'")
    db.commit()
    return done.rowcount
