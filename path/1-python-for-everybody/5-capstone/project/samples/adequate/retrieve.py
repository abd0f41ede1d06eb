# Copies the hedgehog diary, one file a month, from the folder of the club into raw.sqlite.
import logging
import sqlite3
import time
from pathlib import Path


def fetch(number):
    file = Path("diary") / f"{number}.csv"
    if not file.is_file():
        return 404, b""
    return 200, file.read_bytes()


def retrieve(fetch, store, limit, wait):
    logging.basicConfig(
        filename="run.log", level=logging.INFO, force=True, format="%(asctime)s %(message)s"
    )
    logging.info("start")
    db = sqlite3.connect(store)
    db.execute("CREATE TABLE IF NOT EXISTS piece (number INTEGER PRIMARY KEY, data BLOB)")
    kept = 0
    for attempt in range(limit):
        row = db.execute("SELECT MAX(number) FROM piece").fetchone()
        number = 1
        if row[0] is not None:
            number = row[0] + 1
        code, data = fetch(number)
        if code != 200:
            break
        db.execute("INSERT INTO piece VALUES (?, ?)", (number, data))
        db.commit()
        logging.info("kept %s", number)
        kept = kept + 1
        time.sleep(wait)
    logging.info("end")
    db.close()
    return kept


if __name__ == "__main__":
    print(retrieve(fetch, "raw.sqlite", 12, 0))
