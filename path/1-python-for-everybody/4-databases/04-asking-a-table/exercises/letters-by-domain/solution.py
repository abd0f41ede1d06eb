def count_domains(db, lines, how_many):
    """Add the letters among `lines` to the table, and return its first rows."""
    # BEGIN SOLUTION
    # make sure that there is a table
    db.execute("CREATE TABLE IF NOT EXISTS domains (domain TEXT, letters INTEGER)")

    # count each letter for its domain
    for line in lines:
        if line.startswith("From "):
            domain = line.split()[1].split("@")[1]
            found = db.execute("SELECT letters FROM domains WHERE domain = ?", (domain,))
            if found.fetchone() is None:
                db.execute("INSERT INTO domains VALUES (?, 0)", (domain,))
            db.execute("UPDATE domains SET letters = letters + 1 WHERE domain = ?", (domain,))
    db.commit()

    # ask for the most frequent ones
    query = "SELECT domain, letters FROM domains ORDER BY letters DESC, domain LIMIT ?"
    return db.execute(query, (how_many,)).fetchall()
    # END SOLUTION
