import re
import sqlite3
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

TAGS = ["title", "artist", "album", "genre", "length"]
KITCHEN = ("Kitchen", "Slow Lanterns", "Nine Rooms", "Folk", "3:41")
TIDY = [
    KITCHEN,
    ("Cellar", "Slow Lanterns", "Nine Rooms", "Jazz", "4:05"),
    ("Last Boat", "Slow Lanterns", "Late Ferry", "Folk", "2:58"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", "Folk", "3:30"),
]
FULL = """SELECT track.title, artist.name, album.title FROM track
    JOIN album ON track.album_id = album.id JOIN artist ON album.artist_id = artist.id"""
LOST = [
    (None, "Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("   ", "Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", None, "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "Slow Lanterns", None, "Folk", "3:41"),
    ("Cellar", "Slow Lanterns", " ", "Folk", "3:41"),
]
LENGTHS = {"0:59": 59, "3:41": 221, "12:00": 720, "75:10": 4510}
OTHERS = {"1:02:05": 3725, "0:00:09": 9, "221": 221, "0": 0, " 3:41 ": 221}
NO_LENGTHS = ["--:--", "about 4", "3:75", "3:60", "1:75:00", "3:", ":41", "1:2:3:4", "3.41"]


def box(tracks):
    """A box as XML; a value that is None has no element."""
    lines = ["<?xml version='1.0' encoding='utf-8'?>", "<library>"]
    for track in tracks:
        values = [f"<{tag}>{escape(text)}</{tag}>" for tag, text in zip(TAGS, track) if text is not None]
        lines.append(f"<track>{''.join(values)}</track>")
    return "\n".join([*lines, "</library>"])


@pytest.fixture
def load(program, tmp_path, monkeypatch):
    """One start that loads a box onto an empty shelf."""
    monkeypatch.chdir(tmp_path)

    def run(*tracks):
        Path("shelf.sqlite").unlink(missing_ok=True)
        Path("box.xml").write_text(box(tracks), encoding="utf-8")
        done = program("box.xml", "", "")
        assert done.error is None, f"It stopped with a {done.error}."
        return done

    return run


def rows(query):
    """What the shelf answers, in order."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        return sorted(db.execute(query).fetchall(), key=repr)
    except sqlite3.OperationalError as error:
        pytest.fail(f"shelf.sqlite says: {error}.")
    finally:
        db.close()


def counts():
    """How many rows the four tables have."""
    return [rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("artist", "genre", "album", "track")]


def test_artists(load):
    """R3.1: each artist of a tidy box is there once"""
    load(*TIDY)
    assert rows("SELECT name FROM artist") == [("Kelp Orchestra",), ("Slow Lanterns",)]


def test_genres_and_albums(load):
    """R3.2: so are genres and albums"""
    load(*TIDY)
    assert rows("SELECT name FROM genre") == [("Folk",), ("Jazz",)]
    assert rows("SELECT title FROM album") == [("Late Ferry",), ("Nine Rooms",), ("Saltwater",)]


def test_one_title(load):
    """R3.2: two artists may have albums of one title"""
    tracks = [("Kitchen", "Slow Lanterns", "Live", "Folk", "3:41"), ("Attic", "Odile Marsh", "Live", "Folk", "3:41")]
    load(*tracks)
    assert rows(FULL) == sorted(track[:3] for track in tracks[::-1])
    assert counts() == [2, 1, 2, 2]


@pytest.mark.parametrize("other", ["SLOW lanterns", "  Slow Lanterns ", "Slow    Lanterns", "\n slow\n lanterns\n"])
def test_spelled_otherwise(load, other):
    """R3.3: capitals and spaces make no second artist"""
    load(KITCHEN, ("Cellar", other, "Nine Rooms", "Folk", "4:05"))
    assert rows(FULL) == [("Cellar", *KITCHEN[1:3]), KITCHEN[:3]]
    assert counts() == [1, 1, 1, 2]


def test_spelled_in_any_table(load):
    """R3.3: nor a second genre, album or track"""
    load(("Kitchen", "Slow Lanterns", " Nine  Rooms", " Folk ", "3:41"), ("KITCHEN", *KITCHEN[1:]), KITCHEN)
    load(KITCHEN, ("Cellar", "Slow Lanterns", "nine rooms ", "FOLK", "4:05"), (" kitchen", *KITCHEN[1:]))
    assert counts() == [1, 1, 1, 2]
    assert rows("SELECT title FROM album UNION SELECT name FROM genre") == [("Folk",), ("Nine Rooms",)]


@pytest.mark.parametrize("number", [1, 2, 4])
def test_tracks(load, number):
    """R4.1: all tracks of a tidy box are there"""
    load(*TIDY[:number])
    assert rows("SELECT title FROM track") == sorted((track[0],) for track in TIDY[:number])


def test_twice(load):
    """R4.2: what comes twice is there once, as it came first"""
    load(*TIDY, KITCHEN, (*KITCHEN[:4], "9:59"))
    assert rows("SELECT title, seconds FROM track WHERE title = 'Kitchen'") == [("Kitchen", 221)]
    assert counts()[3] == 4


def test_same_title(load):
    """R4.2: one title on two albums is two tracks"""
    load(KITCHEN, ("Kitchen", "Slow Lanterns", "Late Ferry", "Folk", "3:41"))
    assert counts() == [1, 1, 2, 2]


@pytest.mark.parametrize("title", ["Winter's End", "'Round Noon", "O'Hara's & Son's", "x'); DROP TABLE track; --"])
def test_apostrophe(load, title):
    """R4.2: an apostrophe does no harm"""
    load(KITCHEN, (title, "Kelp Orchestra", title, "Folk", "3:41"))
    assert (title, "Kelp Orchestra", title) in rows(FULL)


@pytest.mark.parametrize("lost", LOST)
def test_left_out(load, lost):
    """R4.3: what cannot be placed is left out and counted"""
    run = load(lost, KITCHEN, lost)
    found = re.search(r"left out\W+(\d+)", run.output, re.IGNORECASE)
    assert (counts(), found and int(found[1])) == ([1, 1, 1, 1], 2)


def test_nothing_left_out(load):
    """R4.3: of a tidy box nothing is left out"""
    found = re.search(r"left out\W+(\d+)", load(*TIDY, KITCHEN).output, re.IGNORECASE)
    assert found and int(found[1]) == 0


@pytest.mark.parametrize("length", LENGTHS)
def test_seconds(load, length):
    """R5.1: minutes and seconds are stored as seconds"""
    load((*KITCHEN[:4], length))
    assert rows("SELECT seconds FROM track") == [(LENGTHS[length],)]


@pytest.mark.parametrize("length", [None, "", "  "])
def test_no_length(load, length):
    """R5.2: a length that is missing is NULL"""
    load((*KITCHEN[:4], length), ("Cellar", *KITCHEN[1:]))
    assert rows("SELECT title, seconds FROM track") == [("Cellar", 221), ("Kitchen", None)]


@pytest.mark.parametrize("genre", [None, "", "  "])
def test_no_genre(load, genre):
    """R4.2: a track without a genre is there, too"""
    load(("Kitchen", "Slow Lanterns", "Nine Rooms", genre, "3:41"), ("Cellar", *KITCHEN[1:]))
    assert rows("SELECT title, genre_id IS NULL FROM track") == [("Cellar", 0), ("Kitchen", 1)]
    assert counts()[1] == 1


@pytest.mark.parametrize("length", OTHERS)
def test_other_lengths(load, length):
    """R5.3: hours and bare seconds are read"""
    load((*KITCHEN[:4], length))
    assert rows("SELECT seconds FROM track") == [(OTHERS[length],)]


@pytest.mark.parametrize("length", NO_LENGTHS)
def test_not_a_length(load, length):
    """R5.3: what is no length is NULL"""
    load((*KITCHEN[:4], length), ("Cellar", *KITCHEN[1:]))
    assert rows("SELECT title, seconds FROM track") == [("Cellar", 221), ("Kitchen", None)]


def test_many_lengths(load, rng):
    """R5.3: a hundred other lengths are read"""
    wanted = {f"Song {number}": rng.randint(60, 20_000) for number in range(100)}
    tracks = []
    for title, seconds in wanted.items():
        texts = [f"{seconds // 60}:{seconds % 60:02}", str(seconds)]
        texts.append(f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}")
        tracks.append((title, *KITCHEN[1:4], rng.choice(texts)))
    load(*tracks)
    assert dict(rows("SELECT title, seconds FROM track")) == wanted
