import sqlite3
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

TAGS = ["title", "artist", "album", "genre", "length"]
TIDY = [
    ("Kitchen", "Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "Slow Lanterns", "Nine Rooms", "Jazz", "4:05"),
    ("Last Boat", "Slow Lanterns", "Late Ferry", "Folk", "2:58"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", "Folk", "3:30"),
    ("Attic", "Odile Marsh", "Stairs", "Polka", "5:02"),
]
COLUMNS = {
    "artist": {"id", "name"},
    "genre": {"id", "name"},
    "album": {"id", "title", "artist_id"},
    "track": {"id", "title", "seconds", "album_id", "genre_id"},
}
ALL = """SELECT track.title, artist.name, album.title, genre.name FROM track
    JOIN album ON track.album_id = album.id JOIN artist ON album.artist_id = artist.id
    JOIN genre ON track.genre_id = genre.id ORDER BY track.id"""
TWICE = [
    "INSERT INTO artist (name) SELECT name FROM artist LIMIT 1",
    "INSERT INTO genre (name) SELECT name FROM genre LIMIT 1",
    "INSERT INTO album (title, artist_id) SELECT title, artist_id FROM album LIMIT 1",
    "INSERT INTO track (title, album_id) SELECT title, album_id FROM track LIMIT 1",
]
NAMELESS = [
    "INSERT INTO artist (name) VALUES (NULL)",
    "INSERT INTO genre (name) VALUES (NULL)",
    "INSERT INTO album (title, artist_id) VALUES (NULL, 1)",
    "INSERT INTO track (title, album_id) VALUES (NULL, 1)",
]
ARROWS = {("album", "artist_id"): "artist", ("track", "album_id"): "album", ("track", "genre_id"): "genre"}


def box(tracks):
    """A box as XML; a value that is None has no element."""
    lines = ["<?xml version='1.0' encoding='utf-8'?>", "<library>"]
    for track in tracks:
        values = [f"<{tag}>{escape(text)}</{tag}>" for tag, text in zip(TAGS, track) if text is not None]
        lines.append(f"<track>{''.join(values)}</track>")
    return "\n".join([*lines, "</library>"])


@pytest.fixture
def start(program, tmp_path, monkeypatch):
    """One start beside a box; empty answers lie there in case it asks again."""
    monkeypatch.chdir(tmp_path)

    def run(tracks, *typed):
        Path("box.xml").write_text(box(tracks), encoding="utf-8")
        return program(*(typed or ["box.xml"]), "", "")

    return run


def rows(query):
    """What the shelf answers."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        return db.execute(query).fetchall()
    except sqlite3.OperationalError as error:
        pytest.fail(f"shelf.sqlite says: {error}.")
    finally:
        db.close()


def refused(statement):
    """Whether a rule of the tables refuses it; nothing is kept."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        db.execute(statement)
        return False
    except sqlite3.IntegrityError:
        return True
    finally:
        db.close()


def test_one_box(start):
    """R1.1: a box that is there is read"""
    run = start(TIDY)
    assert (run.error, run.asked) == (None, 1)
    assert rows("SELECT count(*) FROM track") == [(5,)]


def test_missing(start):
    """R1.2: a missing file is told so, and it asks again"""
    run = start(TIDY, "bxo.xml", "old box.xml", "box.xml")
    assert run.error is None
    assert run.output.lower().count("there is no file") == 2, "It does not say `there is no file` each time."
    assert "bxo.xml" in run.output, "It does not say which file is missing."
    assert (rows("SELECT count(*) FROM track"), run.asked) == ([(5,)], 3)


@pytest.mark.parametrize("before", [[], ["bxo.xml"]])
def test_enter(start, before):
    """R1.2: Enter alone ends the asking"""
    start(TIDY[:2])
    run = start(TIDY, *before, "")
    assert (run.error, run.asked) == (None, len(before) + 1)
    assert rows("SELECT count(*) FROM track") == [(2,)]


@pytest.mark.parametrize("text", ["", "Dear Rosa, here is the box.", "<library><track>", box(TIDY)[:-4]])
def test_no_xml(start, text):
    """R1.3: a file that is no XML is told so"""
    Path("broken.xml").write_text(text, encoding="utf-8")
    start(TIDY[:2])
    run = start(TIDY, "broken.xml", "")
    assert (run.error, run.asked) == (None, 2)
    assert "is no xml" in run.output.lower(), "It does not say `is no xml`."
    assert rows("SELECT title FROM track ORDER BY id") == [("Kitchen",), ("Cellar",)]


@pytest.mark.parametrize("table", COLUMNS)
def test_tables(start, table):
    """R2.1: each table is there, with its columns"""
    start(TIDY)
    found = {row[1] for row in rows(f"PRAGMA table_info({table})")}
    assert COLUMNS[table] <= found, f"{table} has {', '.join(sorted(found)) or 'no columns'}."


@pytest.mark.parametrize("tracks", [TIDY, TIDY[::-1], TIDY[2:]])
def test_numbers(start, tracks):
    """R2.2: numbers lead to album, artist and genre"""
    start(tracks)
    assert sorted(rows(ALL)) == sorted(track[:4] for track in tracks)


@pytest.mark.parametrize("statement", TWICE)
def test_twice(start, statement):
    """R2.3: nothing is let in twice"""
    start(TIDY)
    assert len(rows(ALL)) == 5
    assert refused(statement), f"The tables let this happen: {statement}"


@pytest.mark.parametrize("statement", NAMELESS)
def test_nameless(start, statement):
    """R2.3: nothing is let in without a name"""
    start(TIDY)
    assert len(rows(ALL)) == 5
    assert refused(statement), f"The tables let this happen: {statement}"


def test_not_too_strict(start):
    """R2.3: the same title elsewhere is let in"""
    start(TIDY)
    others = "SELECT album.title, artist.id FROM album, artist WHERE artist.id <> album.artist_id LIMIT 1"
    assert not refused(f"INSERT INTO album (title, artist_id) {others}")
    others = "SELECT track.title, album.id FROM track, album WHERE album.id <> track.album_id LIMIT 1"
    assert not refused(f"INSERT INTO track (title, album_id) {others}")


@pytest.mark.parametrize(("table", "column"), ARROWS)
def test_arrows(start, table, column):
    """R2.3: REFERENCES says where a number leads"""
    start(TIDY)
    leads = {row[3]: row[2].lower() for row in rows(f"PRAGMA foreign_key_list({table})")}
    assert leads.get(column) == ARROWS[table, column]


def test_other_boxes(start, rng):
    """R2.2: other boxes come out right, too"""
    for number in range(15):
        Path("shelf.sqlite").unlink(missing_ok=True)
        tracks = [
            (f"Song {one}", f"Band {album % 3}", f"Album {album}", rng.choice(["Folk", "Jazz"]), "3:00")
            for one in range(rng.randint(1, 9))
            for album in [rng.randint(0, 5)]
        ]
        run = start(tracks)
        assert (run.error, sorted(rows(ALL))) == (None, sorted(track[:4] for track in tracks)), f"box {number}"
