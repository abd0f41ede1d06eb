# id: PY95
# belief: an answer that came is the page that was asked for
# fails: R3
# hint: In your store is a letter that nobody wrote: the sentence of a server in trouble. What do you look
#   at before you keep something?
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
        if code != 404:
            letters = split_letters(data)
            db.executemany("INSERT INTO letters VALUES (?, ?)", enumerate(letters, start=first))
            db.commit()
            kept, pages, refused = kept + len(letters), pages - 1, 0
        time.sleep(pause)
    db.close()
    return kept
