# id: own
# belief: a table is made at the beginning of each run
# fails: R1, R3
# hint: The first file is counted, and the second stops with an error: the table is there already. Which
#   three words let it be?
def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE domains (domain TEXT, letters INTEGER)")
    for line in lines:
        if line.startswith("From "):
            domain = line.split()[1].split("@")[1]
            found = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,))
            if found.fetchone() is None:
                db.execute("INSERT INTO domains VALUES (?, 0)", (domain,))
            db.execute("UPDATE domains SET letters = letters + 1 WHERE domain = ?", (domain,))
    db.commit()
    query = "SELECT domain, letters FROM domains ORDER BY letters DESC, domain LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
