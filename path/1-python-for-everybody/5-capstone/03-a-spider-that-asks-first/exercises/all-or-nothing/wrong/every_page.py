# id: PY84
# belief: a change without WHERE means the row that one has in mind
# fails: R2
# hint: Look at the other pages after one visit: all of them have the same status now. Which word of the
#   `UPDATE` names the row?
def keep(db, number, status, html, urls):
    for url in urls:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    db.execute("UPDATE pages SET status = ?, html = ?", (status, html))
    db.commit()
