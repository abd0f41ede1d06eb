def domain_of(line):
    address = line.split()[1]
    return address[address.find("@") + 1 :]


def count_one(db, domain):
    row = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,)).fetchone()
    if row is None:
        db.execute("INSERT INTO domains VALUES (?, 1)", (domain,))
    else:
        db.execute("UPDATE domains SET letters = ? WHERE domain = ?", (row[0] + 1, domain))


def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    for line in lines:
        if line.startswith("From "):
            count_one(db, domain_of(line))
    db.commit()
    rows = db.execute("SELECT domain, letters FROM domains").fetchall()
    rows.sort(key=lambda row: (-row[1], row[0]))
    return rows[:how_many]
