# id: own
# belief: what is to do is known at the start of a run
# fails: R2
# hint: Your run takes its list before the first visit, and then only the start is known. Each visit
#   makes the frontier longer. When do you have to look for the next row?
import time
from urllib.robotparser import RobotFileParser

from asking import SITE, fetch, links_in


def crawl(db, limit, delay):
    robots = RobotFileParser(SITE + "/robots.txt")
    robots.read()
    db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (SITE + "/",))
    db.commit()
    waiting = db.execute("SELECT id, url FROM pages WHERE status IS NULL ORDER BY id LIMIT ?", (limit,))
    for row in waiting.fetchall():
        status, html = fetch(row[1])
        for url in links_in(html, row[1]):
            if url.startswith(SITE + "/") and robots.can_fetch("*", url):
                db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
                target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
                db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (row[0], target))
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        db.commit()
        time.sleep(delay)
