# Loads records into four tables and answers two questions.
import sqlite3
import xml.etree.ElementTree as ET

db = sqlite3.connect("shelf.sqlite")
db.execute("CREATE TABLE IF NOT EXISTS artist (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
db.execute("CREATE TABLE IF NOT EXISTS genre (id INTEGER PRIMARY KEY, name TEXT UNIQUE)")
db.execute("""CREATE TABLE IF NOT EXISTS album (id INTEGER PRIMARY KEY, title TEXT,
    artist_id INTEGER, UNIQUE (title, artist_id))""")
db.execute("""CREATE TABLE IF NOT EXISTS track (id INTEGER PRIMARY KEY, title TEXT, seconds INTEGER,
    album_id INTEGER, genre_id INTEGER, UNIQUE (title, album_id))""")
db.execute("CREATE INDEX IF NOT EXISTS tracks_of_album ON track (album_id)")
db.execute("CREATE INDEX IF NOT EXISTS tracks_of_genre ON track (genre_id)")


def get_text(track, tag):
    found = track.find(tag)
    if found is None or found.text is None:
        return None
    text = " ".join(found.text.split())
    if text == "":
        return None
    return text


def get_seconds(text):
    try:
        minutes, seconds = text.split(":")
        return int(minutes) * 60 + int(seconds)
    except (ValueError, AttributeError):
        return None


def get_id(table, name):
    if name is None:
        return None
    db.execute(f"INSERT OR IGNORE INTO {table} (name) VALUES (?)", (name,))
    return db.execute(f"SELECT id FROM {table} WHERE name = ?", (name,)).fetchone()[0]


def store(track):
    artist_id = get_id("artist", get_text(track, "artist"))
    genre_id = get_id("genre", get_text(track, "genre"))
    title = get_text(track, "album")
    db.execute("INSERT OR IGNORE INTO album (title, artist_id) VALUES (?, ?)", (title, artist_id))
    row = db.execute("SELECT id FROM album WHERE title = ? AND artist_id = ?", (title, artist_id)).fetchone()
    if row is not None:
        seconds = get_seconds(get_text(track, "length"))
        db.execute("""INSERT OR IGNORE INTO track (title, seconds, album_id, genre_id)
            VALUES (?, ?, ?, ?)""", (get_text(track, "title"), seconds, row[0], genre_id))


root = None
while root is None:
    name = input("Box? ")
    if name == "":
        break
    try:
        root = ET.parse(name).getroot()
    except FileNotFoundError:
        print("there is no file", name)
if root is not None:
    for track in root.findall("track"):
        store(track)
    db.commit()

report = []
for table in ["artist", "album", "track"]:
    number = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    report.append(f"{table}s: {number}")
report.append("longest albums")
for total, title, artist in db.execute("""SELECT SUM(seconds), album.title, artist.name FROM track
        JOIN album ON track.album_id = album.id JOIN artist ON album.artist_id = artist.id
        GROUP BY album.id ORDER BY SUM(seconds) DESC LIMIT 5"""):
    if total is not None:
        report.append(f"{total // 60:>4}:{total % 60:02} {title} / {artist}")
for genre, tracks, artists in db.execute("""SELECT genre.name, COUNT(*), COUNT(DISTINCT album.artist_id)
        FROM track JOIN genre ON track.genre_id = genre.id JOIN album ON track.album_id = album.id
        GROUP BY genre.id ORDER BY COUNT(*) DESC"""):
    report.append(f"genre {genre}: {tracks} tracks, {artists} artists")
report.append("my question: who has the shortest track?")
for title, artist in db.execute("""SELECT track.title, artist.name FROM track
        JOIN album ON track.album_id = album.id JOIN artist ON album.artist_id = artist.id
        WHERE seconds IS NOT NULL ORDER BY seconds LIMIT 1"""):
    report.append(f"{artist} with {title}")

with open("report.txt", "w", encoding="utf-8") as file:
    for line in report:
        print(line)
        file.write(line + "\n")
