# id: own
# belief: a run should begin with an empty table
# fails: R3
# hint: After two files, you know the second one only. The table was meant to remember. What happens to
#   its rows when you begin?
def count_domains(db, lines, how_many):
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")
    db.execute("DELETE FROM domains")
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
