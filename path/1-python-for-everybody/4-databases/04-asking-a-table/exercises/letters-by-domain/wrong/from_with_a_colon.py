# id: own
# belief: every line that begins with From begins a letter
# fails: R2
# hint: You count nearly twice as many letters. Each of them has a second line with From and a colon.
#   Which sign tells the two apart?
def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    for line in lines:
        if line.startswith("From"):
            domain = line.split()[1].split("@")[1]
            found = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,))
            if found.fetchone() is None:
                db.execute("INSERT INTO domains VALUES (?, 0)", (domain,))
            db.execute("UPDATE domains SET letters = letters + 1 WHERE domain = ?", (domain,))
    db.commit()
    query = "SELECT domain, letters FROM domains ORDER BY letters DESC, domain LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
