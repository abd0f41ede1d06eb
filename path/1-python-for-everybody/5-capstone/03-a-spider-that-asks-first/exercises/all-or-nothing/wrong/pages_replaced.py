# id: own
# belief: REPLACE leaves a row alone when it is there already
# fails: R2
# hint: `OR REPLACE` throws the old row away and writes a new one. What happens to the status and the number
#   of a known page, and which other word lets it be?
def keep(db, number, status, html, urls):
    for url in urls:
        db.execute("INSERT OR REPLACE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
    db.commit()
