# id: own
# belief: ORDER BY puts the largest first
# fails: R4
# hint: The domain with one letter leads your list. Which word turns an order round?
def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    for line in lines:
        if line.startswith("From "):
            domain = line.split()[1].split("@")[1]
            found = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,))
            if found.fetchone() is None:
                db.execute("INSERT INTO domains VALUES (?, 0)", (domain,))
            db.execute("UPDATE domains SET letters = letters + 1 WHERE domain = ?", (domain,))
    db.commit()
    query = "SELECT domain, letters FROM domains ORDER BY letters, domain LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
