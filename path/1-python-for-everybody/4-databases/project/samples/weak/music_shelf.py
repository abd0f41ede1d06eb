import sqlite3
import xml.etree.ElementTree as ET

c = sqlite3.connect("shelf.sqlite")
c.execute("CREATE TABLE artist (id INTEGER PRIMARY KEY, name TEXT)")
c.execute("CREATE TABLE genre (id INTEGER PRIMARY KEY, name TEXT)")
c.execute("CREATE TABLE album (id INTEGER PRIMARY KEY, title TEXT, artist_id INTEGER)")
c.execute("CREATE TABLE track (id INTEGER PRIMARY KEY, title TEXT, seconds INTEGER, album_id INTEGER, genre_id INTEGER)")


def number(t, x, n):
    r = c.execute(f"SELECT id FROM {t} WHERE {x} = '{n}'").fetchone()
    if r:
        return r[0]
    return c.execute(f"INSERT INTO {t} ({x}) VALUES ('{n}')").lastrowid


for t in ET.parse(input("file")).getroot():
    a = number("artist", "name", t.find("artist").text)
    g = number("genre", "name", t.find("genre").text)
    b = number("album", "title", t.find("album").text)
    c.execute(f"UPDATE album SET artist_id = {a} WHERE id = {b}")
    m, s = t.find("length").text.split(":")
    n = t.find("title").text
    c.execute(f"INSERT INTO track (title, seconds, album_id, genre_id) VALUES ('{n}', {int(m) * 60 + int(s)}, {b}, {g})")
c.commit()
print("tracks:", c.execute("SELECT count(*) FROM track").fetchone()[0])
for r in c.execute("SELECT genre.name, count(*) FROM track JOIN genre ON track.genre_id = genre.id GROUP BY genre.id"):
    print("genre", r[0] + ":", r[1], "tracks")
