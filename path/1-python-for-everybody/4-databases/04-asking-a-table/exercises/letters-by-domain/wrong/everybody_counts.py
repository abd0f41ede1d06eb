# id: PY84
# belief: an update without WHERE changes the row that was looked up before
# fails: R1, R3
# hint: With every letter all domains grow. Which rows does your update mean, and which one do you?
def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    for line in lines:
        if line.startswith("From "):
            domain = line.split()[1].split("@")[1]
            found = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,))
            if found.fetchone() is None:
                db.execute("INSERT INTO domains VALUES (?, 0)", (domain,))
            db.execute("UPDATE domains SET letters = letters + 1")
    db.commit()
    query = "SELECT domain, letters FROM domains ORDER BY letters DESC, domain LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
