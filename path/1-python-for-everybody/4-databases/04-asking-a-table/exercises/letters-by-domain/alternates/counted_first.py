def count_domains(db, lines, how_many):
    counts = {}
    for line in lines:
        words = line.split()
        if line[:5] == "From ":
            domain = words[1].split("@")[-1]
            counts[domain] = counts.get(domain, 0) + 1
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    for domain, letters in counts.items():
        done = db.execute("UPDATE domains SET letters = letters + ? WHERE domain = ?", (letters, domain))
        if done.rowcount == 0:
            db.execute("INSERT INTO domains VALUES (?, ?)", (domain, letters))
    db.commit()
    cursor = db.execute("SELECT domain, letters FROM domains ORDER BY letters DESC, domain")
    return cursor.fetchall()[:how_many]
