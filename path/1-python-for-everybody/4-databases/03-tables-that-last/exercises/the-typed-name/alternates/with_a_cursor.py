def cross_off(db, tea):
    cursor = db.cursor()
    values = (tea,)
    cursor.execute("DELETE FROM teas WHERE tea = ?", values)
    gone = cursor.rowcount
    db.commit()
    cursor.close()
    return gone
