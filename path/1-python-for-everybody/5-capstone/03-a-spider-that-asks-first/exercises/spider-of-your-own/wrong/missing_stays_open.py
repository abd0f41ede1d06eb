# id: PY86
# belief: a missing page is a failure, and has to be asked for again
# fails: R4
# hint: A page that is not there gets no status from you, so it stays in the frontier for ever. What
#   does the number 404 say: nothing, or something?
import time
from urllib.robotparser import RobotFileParser

from asking import SITE, fetch, links_in


def crawl(db, limit, delay):
    robots = RobotFileParser(SITE + "/robots.txt")
    robots.read()
    db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (SITE + "/",))
    db.commit()
    for _ in range(limit):
        row = db.execute("SELECT id, url FROM pages WHERE status IS NULL ORDER BY id LIMIT 1").fetchone()
        if row is None:
            break
        status, html = fetch(row[1])
        for url in links_in(html, row[1]):
            if url.startswith(SITE + "/") and robots.can_fetch("*", url):
                db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
                target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
                db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (row[0], target))
        if status == 200:
            db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        db.commit()
        time.sleep(delay)
