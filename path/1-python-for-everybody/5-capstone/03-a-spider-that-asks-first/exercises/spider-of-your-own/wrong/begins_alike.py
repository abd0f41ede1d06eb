# id: PY75
# belief: an address that begins like the site lies inside of it
# fails: R1
# hint: `http://localhost:80170/` begins like the site, and is another program on another port. It has
#   got into your tables. Which sign ends the name of the site?
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
            if url.startswith(SITE) and robots.can_fetch("*", url):
                db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
                target = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()[0]
                db.execute("INSERT OR IGNORE INTO links VALUES (?, ?)", (row[0], target))
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        db.commit()
        time.sleep(delay)
