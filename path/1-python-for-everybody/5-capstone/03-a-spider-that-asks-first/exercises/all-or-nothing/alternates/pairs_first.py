def keep(db, number, status, html, urls):
    db.execute("UPDATE pages SET status = ? WHERE id = ?", (status, number))
    db.execute("UPDATE pages SET html = ? WHERE id = ?", (html, number))
    for url in set(urls):
        if db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone() is None:
            db.execute("INSERT INTO pages (url) VALUES (?)", (url,))
    for url in urls:
        db.execute("INSERT OR IGNORE INTO links SELECT ?, id FROM pages WHERE url = ?", (number, url))
    db.commit()
