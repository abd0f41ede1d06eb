"""Two small tables, pair by pair: which rows a JOIN puts into its result, with ON and without."""

import sqlite3

TITLE = "How a JOIN pairs rows"
CONTROLS = {"pairs": list(range(13)), "way": ["with ON", "without ON"]}
LABELS = {"pairs": "pairs looked at", "way": "the JOIN"}
ASK = "Four albums, three artists. How many rows come out without ON?"
OPTIONS = ["4", "7", "12"]
ANSWER = "12"
TASK = "With ON: stop at the pair that brings the last row into the result. After it nothing is added."

ARTISTS = [(1, "Slow Lanterns"), (2, "Odile Marsh"), (3, "Kelp Orchestra")]
ALBUMS = [(1, "Nine Rooms", 1), (2, "Saltwater", 3), (3, "Late Ferry", 1), (4, "Found Tapes", None)]
EACH = """SELECT album.id, artist.id, album.title, artist.name, album.artist_id = artist.id
    FROM album JOIN artist ORDER BY album.id, artist.id"""


def joined():
    """Every pair in order, as SQLite makes them, and whether ON lets it through."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE artist (id, name)")
    db.execute("CREATE TABLE album (id, title, artist_id)")
    db.executemany("INSERT INTO artist VALUES (?, ?)", ARTISTS)
    db.executemany("INSERT INTO album VALUES (?, ?, ?)", ALBUMS)
    found = db.execute(EACH).fetchall()
    db.close()
    return found


PAIRS = joined()


def tables():
    """The lines that show both tables, one below the other, so that they fit on a phone."""
    albums = [f"{number}  {title:<12} {artist or '-'}" for number, title, artist in ALBUMS]
    artists = [f"{number}  {name}" for number, name in ARTISTS]
    return ["# album: id, title, artist_id", *albums, "", "# artist: id, name", *artists]


def rows(pairs, way):
    """The rows of the result so far."""
    return [pair for pair in PAIRS[:pairs] if way == "without ON" or pair[4]]


def frame(pairs, way):
    found = rows(pairs, way)
    marks = []
    readout = {"this pair": "none yet"}
    if pairs:
        album, artist, _, _, fits = PAIRS[pairs - 1]
        marks = [1 + album, 3 + len(ALBUMS) + artist]
        wanted = ALBUMS[album - 1][2]
        readout["this pair"] = f"{'none' if wanted is None else wanted} and {artist}"
        readout["goes in"] = "yes" if way == "without ON" or fits else "no"
    readout["rows so far"] = str(len(found))
    result = [f"{title:<12} {name}" for _, _, title, name, _ in found]
    on = "FROM album JOIN artist" + ("\n  ON album.artist_id = artist.id" if way == "with ON" else "")
    return {
        "panels": [
            {"title": "Two tables", "code": "\n".join(tables()), "mark": marks},
            {"title": "The result", "code": "\n".join([*on.split("\n"), "", *result]), "readout": readout},
        ]
    }


def verdict(pairs, way):
    last = max(number for number, pair in enumerate(PAIRS, start=1) if pair[4])
    if way == "without ON":
        return False, "Without ON every pair goes in, so the last row comes with the last pair. Choose with ON."
    if pairs < last:
        return False, "An album further down still has its artist to meet. Go on."
    if pairs > last:
        return False, "No pair after the one you look for fits. Go back to where the count last grew."
    return True, "Late Ferry meets the Slow Lanterns. The tapes come last, and their empty number fits nobody."
