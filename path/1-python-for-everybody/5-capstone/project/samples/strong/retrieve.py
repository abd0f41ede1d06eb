# Fetches the mail archive of the lighthouse, page by page, into raw.sqlite. Start it with python retrieve.py 10.
import logging
import sqlite3
import sys
import time
import urllib.error
import urllib.request

ARCHIVE = "http://localhost:8017/archive"
LETTERS = 25
TRIES = 5
PASSES = [0, 429, 500, 502, 503]


def fetch(number):
    """Return the code and the bytes of piece NUMBER: one page of the archive."""
    last = number * LETTERS
    try:
        with urllib.request.urlopen(f"{ARCHIVE}/{last - LETTERS + 1}/{last}", timeout=10) as page:
            return page.status, page.read()
    except urllib.error.HTTPError as error:
        return error.code, error.read()
    except OSError:
        return 0, b""


def fetch_with_retries(fetch, number, wait):
    """Ask for a piece, and again while the trouble may pass; each wait is twice as long as the one before."""
    for attempt in range(TRIES):
        if attempt > 0:
            time.sleep(wait * 2 ** (attempt - 1))
        code, data = fetch(number)
        if code not in PASSES:
            break
        logging.warning("code %s for piece %s", code, number)
    return code, data


def next_number(db):
    """Return the number behind the highest one that is kept."""
    (highest,) = db.execute("SELECT MAX(number) FROM piece").fetchone()
    return (highest or 0) + 1


def retrieve(fetch, store, limit, wait):
    """Keep up to LIMIT more pieces in the store, and return how many they were."""
    logging.basicConfig(
        filename="run.log", level=logging.INFO, force=True, format="%(asctime)s %(levelname)s %(message)s"
    )
    db = sqlite3.connect(store)
    db.execute("CREATE TABLE IF NOT EXISTS piece (number INTEGER PRIMARY KEY, data BLOB, fetched TEXT)")
    logging.info("start at %s", next_number(db))
    kept = 0
    while kept < limit:
        number = next_number(db)
        code, data = fetch_with_retries(fetch, number, wait)
        if code != 200:
            logging.info("no more: %s for piece %s", code, number)
            break
        db.execute("INSERT INTO piece VALUES (?, ?, datetime('now'))", (number, data))
        db.commit()
        logging.info("kept %s", number)
        kept = kept + 1
        time.sleep(wait)
    db.close()
    logging.info("end, %s kept", kept)
    return kept


if __name__ == "__main__":
    limit = int(sys.argv[1]) if len(sys.argv) > 1 else 10
    print(retrieve(fetch, "raw.sqlite", limit, 0.2), "pieces kept; run.log tells the rest")
