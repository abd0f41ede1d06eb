import sqlite3
from pathlib import Path

import pytest

BOX = """<?xml version='1.0' encoding='utf-8'?>
<library>
<track><title>Kitchen</title><artist>Slow Lanterns</artist><album>Nine Rooms</album><genre>Folk</genre>
<length>3:41</length></track>
<track><title>Gulls</title><artist>Kelp Orchestra</artist><album>Saltwater</album><genre>Jazz</genre>
<length>3:30</length></track>
</library>"""


@pytest.fixture
def start(program, tmp_path, monkeypatch):
    """One start that loads a box."""
    monkeypatch.chdir(tmp_path)
    Path("box.xml").write_text(BOX, encoding="utf-8")
    return lambda: program("box.xml", "", "")


def plan(query):
    """How SQLite would search for it."""
    db = sqlite3.connect("shelf.sqlite")
    try:
        return " ".join(row[3] for row in db.execute(f"EXPLAIN QUERY PLAN {query}"))
    except sqlite3.OperationalError as error:
        pytest.fail(f"shelf.sqlite says: {error}.")
    finally:
        db.close()


def test_tracks_of_an_album(start):
    """R7.1: the tracks of an album are searched"""
    start()
    assert "SEARCH" in plan("SELECT seconds FROM track WHERE album_id = 2")


def test_tracks_of_a_genre(start):
    """R7.2: the tracks of a genre are searched"""
    start()
    assert "SEARCH" in plan("SELECT seconds FROM track WHERE genre_id = 2")


def test_albums_of_an_artist(start):
    """R7.3: the albums of an artist are searched"""
    start()
    assert "SEARCH" in plan("SELECT title FROM album WHERE artist_id = 2")


def test_second_start(start):
    """R7.3: a second start stops at no index"""
    start()
    assert start().error is None
    assert "SEARCH" in plan("SELECT seconds FROM track WHERE album_id = 2")
