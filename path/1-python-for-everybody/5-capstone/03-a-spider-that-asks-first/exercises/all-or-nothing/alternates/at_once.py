def keep(db, number, status, html, urls):
    with db:
        for url in urls:
            db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
            row = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()
            db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, row[0]))
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
