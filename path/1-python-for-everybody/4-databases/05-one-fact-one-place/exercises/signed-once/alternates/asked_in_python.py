def make_table(db):
    db.execute("CREATE TABLE signature (id INTEGER PRIMARY KEY, address TEXT)")


def sign(db, address):
    known = [row[0] for row in db.execute("SELECT address FROM signature").fetchall()]
    if address is not None and address not in known:
        db.execute("INSERT INTO signature (address) VALUES (?)", (address,))
        known.append(address)
    return len(known)
