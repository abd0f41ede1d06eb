import time
from urllib.request import urlopen

from asking import SITE, fetch, links_in


def forbidden():
    """The beginnings that no program may ask for."""
    with urlopen(SITE + "/robots.txt") as answer:
        lines = answer.read().decode().splitlines()
    found, for_all = [], False
    for line in lines:
        name, _, value = line.partition(":")
        if name.lower() == "user-agent":
            for_all = value.strip() == "*"
        if name.lower() == "disallow" and for_all and value.strip() != "":
            found.append(SITE + value.strip())
    return tuple(found)


def crawl(db, limit, delay):
    closed = forbidden()
    with db:
        db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (SITE + "/",))
    for _ in range(limit):
        waiting = sorted(db.execute("SELECT id, url FROM pages WHERE status IS NULL").fetchall())
        if len(waiting) == 0:
            break
        number, page = waiting[0]
        status, html = fetch(page)
        with db:
            for url in links_in(html, page):
                if url.startswith(SITE + "/") and not url.startswith(closed):
                    db.execute("INSERT OR IGNORE INTO pages (url) VALUES (?)", (url,))
                    db.execute(
                        "INSERT OR IGNORE INTO links SELECT ?, id FROM pages WHERE url = ?", (number, url)
                    )
            db.execute("UPDATE pages SET status = ?, html = ? WHERE id = ?", (status, html, number))
        time.sleep(delay)
