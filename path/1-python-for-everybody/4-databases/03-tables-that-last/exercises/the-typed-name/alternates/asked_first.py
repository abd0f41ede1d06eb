def cross_off(db, tea):
    rows = db.execute("SELECT tea FROM teas WHERE tea = ?", [tea]).fetchall()
    if rows:
        db.execute("DELETE FROM teas WHERE tea = ?", [tea])
        db.commit()
    return len(rows)
