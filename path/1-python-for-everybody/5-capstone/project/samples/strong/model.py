# Makes model.sqlite from raw.sqlite, anew each time: houses, persons, letters.
import email
import re
import sqlite3
from datetime import datetime
from pathlib import Path

# The house of an address is what stands behind the @. Addresses are told apart without capitals and tags.
TABLES = """
DROP TABLE IF EXISTS letter;
DROP TABLE IF EXISTS person;
DROP TABLE IF EXISTS house;
CREATE TABLE house (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE,
    house_id INTEGER NOT NULL REFERENCES house (id));
CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    message_id TEXT NOT NULL UNIQUE,
    got TEXT NOT NULL,
    answers TEXT,
    person_id INTEGER NOT NULL REFERENCES person (id));
"""


def split_letters(data):
    """Return the letters of one piece, as bytes; what stands before the first mark is none."""
    return (b"\n" + data).split(b"\nFrom ")[1:]


def clean(sender):
    """Return the address in a From line, without capitals and tags; None where there is none."""
    sender = sender.replace(" at ", "@").replace(" dot ", ".").lower()
    found = re.search(r"[\w.+-]+@[\w.-]+", sender)
    if found is None:
        return None
    name, house = found[0].split("@")
    return f"{name.split('+')[0]}@{house}"


def read_letter(raw):
    """Return id, time, answered id and address of a letter; None for what is no letter."""
    first, _, rest = raw.partition(b"\n")
    letter = email.message_from_bytes(rest)
    address = clean(str(letter["From"] or ""))
    if address is None or letter["Message-ID"] is None:
        return None
    try:
        # the line of the list's own computer: always UTC, and always right
        got = datetime.strptime(first.decode("ascii").split(" ", 1)[1], "%a %b %d %H:%M:%S %Y")
    except (ValueError, IndexError):
        return None
    return str(letter["Message-ID"]), str(got), letter["In-Reply-To"], address


def number_of(db, table, column, text, **more):
    """Return the number of a house or a person, new or known."""
    names = ", ".join([column, *more])
    marks = ", ".join("?" * (1 + len(more)))
    db.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", (text, *more.values()))
    return db.execute(f"SELECT id FROM {table} WHERE {column} = ?", (text,)).fetchone()[0]


def build(store, model, without=()):
    """Make the model anew from the raw store, without the houses and addresses that are named."""
    unwanted = {name.strip().lower() for name in without}
    raw, db = sqlite3.connect(store), sqlite3.connect(model)
    db.executescript(TABLES)
    for (data,) in raw.execute("SELECT data FROM piece ORDER BY number"):
        for found in map(read_letter, split_letters(data)):
            if found is None:
                continue
            message_id, got, answers, address = found
            house = address.split("@")[1]
            if address in unwanted or house in unwanted:
                continue
            house_id = number_of(db, "house", "name", house)
            person_id = number_of(db, "person", "address", address, house_id=house_id)
            db.execute(
                "INSERT OR IGNORE INTO letter (message_id, got, answers, person_id) VALUES (?, ?, ?, ?)",
                (message_id, got, answers, person_id),
            )
    db.commit()
    raw.close()
    db.close()


if __name__ == "__main__":
    names = Path("leave_out.txt")
    build("raw.sqlite", "model.sqlite", names.read_text(encoding="utf-8").splitlines() if names.is_file() else [])
