# BEGIN SOLUTION
import time
from urllib.robotparser import RobotFileParser

from asking import SITE, fetch, links_in


def crawl(db, limit, delay):
    """Ask for up to `limit` pages that nobody has asked for so far, and keep them."""
    # manners first, then the start
    robots = RobotFileParser(SITE + "/robots.txt")
    robots.read()
    db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (SITE + "/",))
    db.commit()
    # one page after another, as long as one waits
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
        # a whole visit, or nothing of it
        db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, row[0]))
        db.commit()
        time.sleep(delay)


# STARTER
# from asking import SITE, fetch, links_in
#
#
# def crawl(db, limit, delay):
#     """Ask for up to `limit` pages that nobody has asked for so far, and keep them."""
#     raise NotImplementedError("not written yet")
# END SOLUTION
