import time
import urllib.robotparser

import asking

START = asking.SITE + "/"


def number_of(db, url):
    row = db.execute("SELECT id FROM pages WHERE url = ?", (url,)).fetchone()
    if row is not None:
        return row[0]
    return db.execute("INSERT INTO pages (url) VALUES (?)", (url,)).lastrowid


def visit(db, number, url, rules):
    status, html = asking.fetch(url)
    for target in set(asking.links_in(html, url)):
        if rules.can_fetch("*", target) and target.startswith(START):
            db.execute("INSERT INTO links VALUES (?, ?)", (number, number_of(db, target)))
    db.execute("UPDATE pages SET status = ? WHERE id = ?", (status, number))
    db.execute("UPDATE pages SET html = ? WHERE id = ?", (html, number))
    db.commit()


def crawl(db, limit, delay):
    rules = urllib.robotparser.RobotFileParser()
    rules.set_url(START + "robots.txt")
    rules.read()
    number_of(db, START)
    asked = 0
    while asked < limit:
        number, url = db.execute("SELECT MIN(id), url FROM pages WHERE status IS NULL").fetchone()
        if number is None:
            break
        if asked > 0:
            time.sleep(delay)
        visit(db, number, url, rules)
        asked = asked + 1
    db.commit()
