import sqlite3
from pathlib import Path
from xml.sax.saxutils import escape

import pytest

TAGS = ["title", "artist", "album", "genre", "length"]
TABLES = ["artist", "genre", "album", "track"]
TIDY = [
    ("Kitchen", "Slow Lanterns", "Nine Rooms", "Folk", "3:41"),
    ("Cellar", "Slow Lanterns", "Nine Rooms", "Jazz", "4:05"),
    ("Last Boat", "Slow Lanterns", "Live", "Folk", "2:58"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", None, "3:30"),
    ("Attic", "Odile Marsh", "Live", "Polka", None),
]
MORE = [
    ("Gulls", "Kelp Orchestra", "Saltwater", "Jazz", "1:15"),
    ("Low Tide", "Kelp Orchestra", "Saltwater", "Folk", "9:59"),
    ("Kitchen", "Kelp Orchestra", "Live", "Folk", "3:33"),
    ("Goat", "The Attic Four", "Roof", "Polka", "2:48"),
]


def box(tracks):
    """A box as XML; a value that is None has no element."""
    lines = ["<?xml version='1.0' encoding='utf-8'?>", "<library>"]
    for track in tracks:
        values = [f"<{tag}>{escape(text)}</{tag}>" for tag, text in zip(TAGS, track) if text is not None]
        lines.append(f"<track>{''.join(values)}</track>")
    return "\n".join([*lines, "</library>"])


@pytest.fixture
def load(program, tmp_path, monkeypatch):
    """One start that loads a box onto the shelf that is there; without tracks, Enter alone."""
    monkeypatch.chdir(tmp_path)

    def run(*tracks):
        Path("box.xml").write_text(box(tracks), encoding="utf-8")
        done = program("box.xml" if tracks else "", "", "")
        assert done.error is None, f"It stopped with a {done.error}."

    return run


def shelf():
    """All that the four tables hold, to the last number."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        return {table: db.execute(f"SELECT * FROM {table} ORDER BY id").fetchall() for table in TABLES}
    except sqlite3.OperationalError as error:
        pytest.fail(f"shelf.sqlite says: {error}.")
    finally:
        db.close()


def sizes():
    return [len(rows) for rows in shelf().values()]


def test_still_there(load):
    """R6.1: after a second start the shelf is still there"""
    load(*TIDY)
    before = sizes()
    load()
    assert (before[3], sizes()) == (5, before)


def test_twice(load):
    """R6.2: the same box twice changes nothing"""
    load(*TIDY)
    before = shelf()
    assert sizes() == [3, 3, 4, 5]
    load(*TIDY)
    load(*TIDY)
    assert shelf() == before


def test_another_box(load):
    """R6.3: another box adds what is new"""
    load(*TIDY)
    before = shelf()
    load(*MORE)
    after = shelf()
    assert sizes() == [4, 3, 6, 8]
    assert {table: rows[: len(before[table])] for table, rows in after.items()} == before


def test_in_other_letters(load):
    """R6.3: a box that is typed otherwise adds nothing"""
    load(*TIDY)
    before = shelf()
    load(*[tuple(text and f" {text.upper()} " for text in track) for track in TIDY])
    assert (before["track"] != [], shelf()) == (True, before)


def test_many_boxes(load, rng):
    """R6.3: box after box, nothing is there twice"""
    seen = set()
    for _ in range(25):
        tracks = [
            (rng.choice(["Kitchen", "Cellar", "Attic"]), rng.choice(["Kelp", "Moss"]), rng.choice(["Live", "Roof"]))
            for _ in range(rng.randint(1, 3))
        ]
        seen.update(tracks)
        load(*[(*track, "Folk", "3:00") for track in tracks])
        assert sizes() == [len({one[1] for one in seen}), 1, len({one[1:] for one in seen}), len(seen)]
