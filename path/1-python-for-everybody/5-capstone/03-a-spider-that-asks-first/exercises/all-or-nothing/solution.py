def keep(db, number, status, html, urls):
    """Keep an answer, and the links of its page."""
    # BEGIN SOLUTION
    # the new addresses, and a pair for each
    for url in urls:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    # the answer, and then all of it is true
    db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
    db.commit()
    # STARTER
    # db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
    # db.commit()
    # for url in urls:
    #     db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
    #     target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
    #     db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    #     db.commit()
    # END SOLUTION
