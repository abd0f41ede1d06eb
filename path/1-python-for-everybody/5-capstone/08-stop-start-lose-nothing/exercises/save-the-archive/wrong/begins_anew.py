# id: own
# belief: a run begins at the beginning
# fails: R1
# hint: Your second run asks for letter 1 again, and its number is taken. Where can a run find out how far
#   the last one came?
import sqlite3
import time

from light_archive import ask, split_letters


def run(path, pages, pause):
    """Keep so many more pages of the archive, and return how many letters they had."""
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS letters (number INTEGER PRIMARY KEY, raw BLOB)")
    kept, refused, first = 0, 0, 1
    while pages > 0 and refused < 3:
        code, data = ask(first)
        if code == 404:
            break
        refused = refused + 1
        if code == 200:
            letters = split_letters(data)
            db.executemany("INSERT OR IGNORE INTO letters VALUES (?, ?)", enumerate(letters, start=first))
            db.commit()
            first = first + len(letters)
            kept, pages, refused = kept + len(letters), pages - 1, 0
        time.sleep(pause)
    db.close()
    return kept
