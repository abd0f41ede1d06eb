# id: PY62
# belief: what belongs together can be committed bit by bit
# fails: R3
# hint: You keep the answer first. When the cable is pulled before the links, the page counts as done for
#   ever. At which line is all of the visit there?
def keep(db, number, status, html, urls):
    db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
    db.commit()
    for url in urls:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
        target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
        db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (number, target))
    db.commit()
