import re
import sqlite3
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

TAGS = ["title", "artist", "album", "genre", "length"]
LIST = "The Slow Lanterns = Slow Lanterns\nOdile Marsh = Odile Brandt\n"
BOX = [
    ("Kitchen", "The Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Attic", "Odile Marsh", "Stairs", "Polka", "5:02"),
    ("Last Boat", "Slow Lanterns", "Late Ferry", "Folk", "2:58"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", "Jazz", "3:30"),
]
BOTH = [
    ("Kitchen", "The Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "The Slow Lanterns", "Nine Rooms", "Folk", "4:00"),
    ("Cellar", "Slow Lanterns", "Nine Rooms", "Folk", "4:00"),
    ("Roof", "Slow Lanterns", "Nine Rooms", "Jazz", "1:10"),
    ("Roof", "Slow Lanterns", "Live", "Jazz", "1:10"),
]
FULL = """SELECT artist.name, album.title, track.title FROM track
    JOIN album ON track.album_id = album.id JOIN artist ON album.artist_id = artist.id"""
MESSY = "\n\n  the slow  LANTERNS=  Slow Lanterns \n\nask Odile again\nNobody At All = Moss\nODILE MARSH =Odile Brandt\n"


def box(tracks):
    """A box as XML; a value that is None has no element."""
    lines = ["<?xml version='1.0' encoding='utf-8'?>", "<library>"]
    for track in tracks:
        values = [f"<{tag}>{escape(text)}</{tag}>" for tag, text in zip(TAGS, track) if text is not None]
        lines.append(f"<track>{''.join(values)}</track>")
    return "\n".join([*lines, "</library>"])


@pytest.fixture
def start(program, tmp_path, monkeypatch):
    """One start with a list of names, if there is one; without tracks it is Enter alone."""
    monkeypatch.chdir(tmp_path)

    def run(*tracks, names=None):
        Path("box.xml").write_text(box(tracks), encoding="utf-8")
        Path("names.txt").unlink(missing_ok=True)
        if names is not None:
            Path("names.txt").write_text(names, encoding="utf-8")
        done = program("box.xml" if tracks else "", "", "")
        assert done.error is None, f"It stopped with a {done.error}."
        return done.output

    return run


def rows(query):
    """What the shelf answers, in order."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        return sorted(db.execute(query).fetchall())
    except sqlite3.OperationalError as error:
        pytest.fail(f"shelf.sqlite says: {error}.")
    finally:
        db.close()


def artists():
    return [row[0] for row in rows("SELECT name FROM artist")]


def renamed(tracks):
    """Artist, album and title of each track, under the names that count."""
    counts = {"The Slow Lanterns": "Slow Lanterns", "Odile Marsh": "Odile Brandt"}
    return sorted({(counts.get(artist, artist), album, title) for title, artist, album, *_ in tracks})


def said(page, word):
    found = re.search(rf"^\W*{word}\W+(\d+)", page, re.MULTILINE | re.IGNORECASE)
    return int(found[1]) if found else None


def test_new_name(start):
    """R11.1: who has a new name is there under it"""
    start(*BOX[1:], names=LIST)
    assert artists() == ["Kelp Orchestra", "Odile Brandt", "Slow Lanterns"]
    assert rows(FULL) == renamed(BOX[1:])


def test_become_one(start):
    """R11.2: two names for one artist become one"""
    page = start(*BOX, names=LIST)
    assert artists() == ["Kelp Orchestra", "Odile Brandt", "Slow Lanterns"]
    assert (rows(FULL), said(page, "artists")) == (renamed(BOX), 3)


def test_loaded_before(start):
    """R11.2: what was loaded before follows"""
    start(*BOX)
    assert len(artists()) == 4, "Without a list, all four names should be there."
    page = start(names=LIST)
    assert artists() == ["Kelp Orchestra", "Odile Brandt", "Slow Lanterns"]
    assert (rows(FULL), said(page, "artists"), said(page, "tracks")) == (renamed(BOX), 3, 4)


@pytest.mark.parametrize("loaded", [True, False])
def test_one_finger(start, loaded):
    """R11.3: Rosa's one finger does no harm"""
    if loaded:
        start(*BOX)
    start(*([] if loaded else BOX), names=MESSY)
    assert artists() == ["Kelp Orchestra", "Odile Brandt", "Slow Lanterns"]
    assert rows(FULL) == renamed(BOX)


@pytest.mark.parametrize("loaded", [True, False])
def test_same_album(start, loaded):
    """R11.3: an album of both becomes one"""
    if loaded:
        start(*BOTH)
        assert rows("SELECT count(*) FROM album") == [(3,)]
    start(*([] if loaded else BOTH), names=LIST)
    assert rows(FULL) == renamed(BOTH)
    assert [rows(f"SELECT count(*) FROM {table}")[0][0] for table in ("artist", "album", "track")] == [1, 2, 4]


def test_nobody_comes_back(start):
    """R11.3: a second load brings nobody back"""
    start(*BOX, *BOTH)
    for _ in range(2):
        start(*BOX, *BOTH, names=LIST)
        assert artists() == ["Kelp Orchestra", "Odile Brandt", "Slow Lanterns"]
        assert rows(FULL) == renamed(BOX + BOTH)


def test_other_lists(start, rng):
    """R11.3: other boxes and lists come out right, too"""
    names = ["Ash", "Birch", "Elm"]
    for _ in range(12):
        Path("shelf.sqlite").unlink(missing_ok=True)
        tracks = [
            (rng.choice(["Kitchen", "Cellar"]), rng.choice(names), rng.choice(["Live", "Roof"]), "Folk", "3:00")
            for _ in range(rng.randint(1, 8))
        ]
        old, new = rng.sample([*names, "Oak"], k=2)
        start(*tracks)
        start(names=f"{old} = {new}\n")
        wanted = sorted({(new if artist == old else artist, album, title) for title, artist, album, *_ in tracks})
        assert rows(FULL) == wanted, f"The list said {old} = {new}."
        assert artists() == sorted({artist for artist, *_ in wanted})
        assert rows("SELECT count(*) FROM album") == [(len({one[:2] for one in wanted}),)]
