import sqlite3
import time
import urllib.error
import urllib.request

BASE = "http://localhost:8017/archive"


def split_letters(data):
    """Return the letters of a page, each with its first line."""
    parts = (b"\n" + data).split(b"\nFrom ")
    return [b"From " + part for part in parts[1:]]


def run(path, pages, pause):
    db = sqlite3.connect(path)
    db.execute("CREATE TABLE IF NOT EXISTS letters (number INTEGER PRIMARY KEY, raw BLOB)")
    counted = "SELECT COUNT(*) FROM letters"
    before = db.execute(counted).fetchone()[0]
    tries, asked_before = 0, False
    while pages and tries != 3:
        highest = db.execute("SELECT MAX(number) FROM letters").fetchone()[0]
        number = 1 if highest is None else highest + 1
        if asked_before:
            time.sleep(pause)
        asked_before = True
        try:
            data = urllib.request.urlopen(f"{BASE}/{number}/{number + 24}").read()
        except urllib.error.HTTPError as refusal:
            if refusal.code == 404:
                pages = 0
            tries += 1
            continue
        tries = 0
        pages -= 1
        for raw in split_letters(data):
            db.execute("INSERT INTO letters VALUES (?, ?)", (number, raw))
            number += 1
        db.commit()
    after = db.execute(counted).fetchone()[0]
    db.close()
    return after - before
