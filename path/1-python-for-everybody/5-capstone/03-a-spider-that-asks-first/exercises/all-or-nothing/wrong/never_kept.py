# id: PY82
# belief: a change that ran is in the file
# fails: R1
# hint: After a stop nothing is left, and without a stop nothing is left either. Which line tells the file
#   that the visit is complete?
def keep(db, number, status, html, urls):
    for url in urls:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
