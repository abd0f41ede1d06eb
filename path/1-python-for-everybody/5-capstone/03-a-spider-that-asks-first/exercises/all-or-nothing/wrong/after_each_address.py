# id: own
# belief: the more commits, the safer
# fails: R3
# hint: Each pass of the loop ends with a commit, so a stop leaves some of the links and not the others.
#   How many commits does one visit need?
def keep(db, number, status, html, urls):
    for url in urls:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
        db.commit()
    db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
    db.commit()
