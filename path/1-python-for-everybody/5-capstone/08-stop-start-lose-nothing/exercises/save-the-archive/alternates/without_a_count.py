import contextlib
import sqlite3
import time
import urllib.request
from urllib.error import HTTPError


def split_letters(data):
    """Return the letters of a page, each with its first line."""
    parts = (b"\n" + data).split(b"\nFrom ")
    return [b"From " + part for part in parts[1:]]


def page_from(first, pause):
    """The letters of a page; None when there are no more, or after three refusals."""
    for _ in range(3):
        try:
            with urllib.request.urlopen(f"http://localhost:8017/archive/{first}/{first + 24}") as answer:
                return split_letters(answer.read())
        except HTTPError as error:
            if error.code == 404:
                return None
        time.sleep(pause)
    return None


def run(path, pages, pause):
    new = 0
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE IF NOT EXISTS letters (number INTEGER PRIMARY KEY, raw BLOB)")
        (first,) = db.execute("SELECT COALESCE(MAX(number), 0) + 1 FROM letters").fetchone()
        for _ in range(pages):
            letters = page_from(first, pause)
            if letters is None:
                break
            with db:
                for letter in letters:
                    db.execute("INSERT INTO letters VALUES (?, ?)", (first, letter))
                    first += 1
            new += len(letters)
            time.sleep(pause)
    return new
