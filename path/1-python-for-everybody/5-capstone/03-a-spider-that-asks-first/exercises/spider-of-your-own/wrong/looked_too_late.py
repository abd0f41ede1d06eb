# id: own
# belief: what is forbidden may have a row, as long as it is not asked for
# fails: R1
# hint: What is forbidden is not asked for, and yet it has a row in your tables. Look at the rules
#   before an address gets one.
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
        status, html = 0, None
        if robots.can_fetch("*", row[1]):
            status, html = fetch(row[1])
        for url in links_in(html, row[1]):
            if url.startswith(SITE + "/"):
                db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
                target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
                db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (row[0], target))
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        db.commit()
        time.sleep(delay)
