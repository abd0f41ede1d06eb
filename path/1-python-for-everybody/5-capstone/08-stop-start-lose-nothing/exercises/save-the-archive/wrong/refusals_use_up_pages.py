# id: own
# belief: every question counts as a page
# fails: R3
# hint: A refused question uses up one of the pages with you. What is to be counted: how often you asked, or
#   what came?
import sqlite3
import time

from light_archive import ask, split_letters


def run(path, pages, pause):
    """Keep so many more pages of the archive, and return how many letters they had."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS letters (number INTEGER PRIMARY KEY, raw BLOB)")
    kept, refused = 0, 0
    while pages > 0 and refused < 3:
        # the store says where to go on
        first = (db.execute("SELECT MAX(number) FROM letters").fetchone()[0] or 0) + 1
        code, data = ask(first)
        if code == 404:
            break
        refused = refused + 1
        if code == 200:
            letters = split_letters(data)
            db.executemany("INSERT INTO letters VALUES (?, ?)", enumerate(letters, start=first))
            db.commit()
            kept, pages, refused = kept + len(letters), pages, 0
        pages = pages - 1
        time.sleep(pause)
    db.close()
    return kept
