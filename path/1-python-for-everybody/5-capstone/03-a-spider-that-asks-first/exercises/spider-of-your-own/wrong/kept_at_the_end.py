# id: PY82
# belief: one commit at the end of a run will do
# fails: R6
# hint: While your spider asks for the third page, nothing of the first two is committed. If the lid
#   closes now, the run was for nothing. Where does a commit belong?
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
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        time.sleep(delay)
    db.commit()
