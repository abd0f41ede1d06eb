# A music shelf in four tables. Loads boxes of records from XML, and reports what is on the shelf.
import sqlite3
import xml.etree.ElementTree as ET
from pathlib import Path

NAMES = Path("names.txt")
QUESTION = "Which artists play more than one genre?"

# UNIQUE keeps an index, and it is sorted by its first column: artist_id and album_id stand in front for that.
TABLES = """
CREATE TABLE IF NOT EXISTS artist (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE);
CREATE TABLE IF NOT EXISTS genre (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL COLLATE NOCASE UNIQUE);
CREATE TABLE IF NOT EXISTS album (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL COLLATE NOCASE,
    artist_id INTEGER NOT NULL REFERENCES artist (id),
    UNIQUE (artist_id, title));
CREATE TABLE IF NOT EXISTS track (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL COLLATE NOCASE,
    seconds INTEGER,
    album_id INTEGER NOT NULL REFERENCES album (id),
    genre_id INTEGER REFERENCES genre (id),
    UNIQUE (album_id, title));
CREATE INDEX IF NOT EXISTS track_by_genre ON track (genre_id);
"""


def tidy(text):
    """Return a text without spaces that do not count; None becomes an empty text."""
    return " ".join((text or "").split())


def in_seconds(text):
    """Return a length such as 3:41 in seconds; None where it is no length."""
    parts = text.split(":")
    if len(parts) > 3 or not all([part.isdigit() for part in parts]):
        return None
    numbers = [int(part) for part in parts]
    if any([number > 59 for number in numbers[1:]]):
        return None
    total = 0
    for number in numbers:
        total = total * 60 + number
    return total


def read_names():
    """Return the list of names: pairs of an old name and the one that counts."""
    if not NAMES.is_file():
        return []
    with open(NAMES, encoding="utf-8") as file:
        pairs = [[tidy(part) for part in line.split("=")] for line in file]
    return [pair for pair in pairs if len(pair) == 2 and "" not in pair]


def number_of(db, table, name):
    """Return the number of an artist or a genre, new or known."""
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]


def number_of_album(db, title, artist):
    """Return the number of an album of this artist, new or known."""
    db.execute("INSERT OR IGNORE INTO album (title, artist_id) VALUES (?, ?)", (title, artist))
    found = db.execute("SELECT id FROM album WHERE title = ? AND artist_id = ?", (title, artist))
    return found.fetchone()[0]


def load(db, root, names):
    """Put the tracks of a box on the shelf, and return how many were left out."""
    count_as = {old.lower(): new for old, new in names}
    left_out = 0
    for track in root.findall("track"):
        title, artist, album, genre, length = [
            tidy(track.findtext(tag)) for tag in ("title", "artist", "album", "genre", "length")
        ]
        if "" in (title, artist, album):
            left_out = left_out + 1
            continue
        artist_id = number_of(db, "artist", count_as.get(artist.lower(), artist))
        album_id = number_of_album(db, album, artist_id)
        genre_id = number_of(db, "genre", genre) if genre != "" else None
        db.execute(
            "INSERT OR IGNORE INTO track (title, seconds, album_id, genre_id) VALUES (?, ?, ?, ?)",
            (title, in_seconds(length), album_id, genre_id),
        )
    db.commit()
    return left_out


def find_artist(db, name):
    """Return the number of an artist; None where there is none."""
    row = db.execute("SELECT id FROM artist WHERE name = ?", (name,)).fetchone()
    return None if row is None else row[0]


def make_one(db, old_id, new_id):
    """Give the albums of one artist to another one, and take the first one off the shelf."""
    for album_id, title in db.execute("SELECT id, title FROM album WHERE artist_id = ?", (old_id,)).fetchall():
        target = number_of_album(db, title, new_id)
        db.execute("UPDATE OR IGNORE track SET album_id = ? WHERE album_id = ?", (target, album_id))
        # what could not move is there already
        db.execute("DELETE FROM track WHERE album_id = ?", (album_id,))
        db.execute("DELETE FROM album WHERE id = ?", (album_id,))
    db.execute("DELETE FROM artist WHERE id = ?", (old_id,))


def follow_names(db, names):
    """Let what is on the shelf follow the list of names."""
    for old, new in names:
        old_id, new_id = find_artist(db, old), find_artist(db, new)
        if old_id is None or old_id == new_id:
            continue
        if new_id is None:
            db.execute("UPDATE artist SET name = ? WHERE id = ?", (new, old_id))
        else:
            make_one(db, old_id, new_id)
    db.commit()


def in_minutes(seconds):
    return f"{seconds // 60}:{seconds % 60:02}"


def how_many(db):
    for table in ("artist", "album", "track"):
        count = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
        yield f"{table}s: {count}"


def longest_albums(db):
    answer = db.execute("""SELECT sum(track.seconds), album.title, artist.name FROM track
        JOIN album ON track.album_id = album.id
        JOIN artist ON album.artist_id = artist.id
        WHERE track.seconds IS NOT NULL
        GROUP BY album.id ORDER BY sum(track.seconds) DESC, album.title, artist.name LIMIT 5""")
    for seconds, title, artist in answer:
        yield f"{in_minutes(seconds):>8}  {title} / {artist}"


def genres(db):
    """Tracks without a genre have no partner: LEFT JOIN keeps them, and they come last."""
    answer = db.execute("""SELECT genre.name, count(*), count(DISTINCT album.artist_id) FROM track
        JOIN album ON track.album_id = album.id
        LEFT JOIN genre ON track.genre_id = genre.id
        GROUP BY genre.id ORDER BY genre.id IS NULL, count(*) DESC, genre.name""")
    for name, tracks, artists in answer:
        yield f"genre {name or 'unknown'}: {tracks} tracks, {artists} artists"


def my_answer(db):
    answer = db.execute("""SELECT artist.name, count(DISTINCT track.genre_id) FROM track
        JOIN album ON track.album_id = album.id
        JOIN artist ON album.artist_id = artist.id
        GROUP BY artist.id HAVING count(DISTINCT track.genre_id) > 1
        ORDER BY count(DISTINCT track.genre_id) DESC, artist.name""").fetchall()
    if len(answer) == 0:
        yield "Nobody does."
    for name, count in answer:
        yield f"{name} plays {count}"


def make_report(db):
    """Return the whole page, as a list of lines."""
    page = ["WHAT IS ON THE SHELF", *how_many(db)]
    page.extend(["", "THE LONGEST ALBUMS", *longest_albums(db)])
    page.extend(["", "GENRES", *genres(db)])
    page.extend(["", f"my question: {QUESTION}", *my_answer(db)])
    return page


def ask_for_box():
    """Ask until a box can be read; return None when nothing is typed."""
    while True:
        name = input("Which box? (Enter for none) ").strip()
        if name == "":
            return None
        try:
            return ET.parse(name).getroot()
        except FileNotFoundError:
            print(f"there is no file {name} here. Look at its name once more.")
        except ET.ParseError:
            print(f"{name} is no xml.")


def main():
    db = sqlite3.connect("shelf.sqlite")
    db.executescript(TABLES)
    names = read_names()
    root = ask_for_box()
    if root is not None:
        print(f"left out: {load(db, root, names)}")
    follow_names(db, names)
    page = "\n".join(make_report(db))
    print(page)
    with open("report.txt", "w", encoding="utf-8") as file:
        file.write(page + "\n")
    db.close()


if __name__ == "__main__":
    main()
