import sqlite3

import pytest
from keep_the_day import fetch_all

KEPT, WAITS = "all is committed", "a change waits for a commit"
PLACES = ["Reval", "Canton", "Reval", "Smyrna", "Leghorn"]


def played(fetch, known, places, stop):
    """What was asked, what is kept, whether something waits, and how it ended; `stop` cannot be asked."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE lookups (place TEXT UNIQUE, raw TEXT)")
    db.executemany("INSERT INTO lookups VALUES (?, 'old')", [(place,) for place in known])
    db.commit()
    asked = []

    def look_up(place):
        asked.append(place)
        if place == stop:
            raise ConnectionError("away")
        return f"text of {place}"

    ended = "returned"
    try:
        fetch(db, places, look_up)
    except ConnectionError:
        ended = "stopped"
    waits = WAITS if db.in_transaction and ended == "returned" else KEPT
    db.rollback()  # what a power cut would do
    kept = sorted(db.execute("SELECT place, raw FROM lookups").fetchall(), key=str)
    db.close()
    return asked, kept, waits, ended


def test_each_once():
    """R1: each place once, with its answer"""
    kept = played(fetch_all, [], PLACES, None)[1]
    assert kept == [(place, f"text of {place}") for place in ("Canton", "Leghorn", "Reval", "Smyrna")]


def test_known():
    """R1: what is there is not asked again"""
    assert played(fetch_all, ["Canton", "Smyrna"], PLACES, None)[0] == ["Reval", "Leghorn"]


@pytest.mark.parametrize(("stop", "kept"), [("Smyrna", ["Canton", "Reval"]), ("Canton", ["Reval"])])
def test_stopped(stop, kept):
    """R2: answers before the stop are committed, nothing else"""
    assert [row[0] for row in played(fetch_all, [], PLACES, stop)[1]] == kept


def test_goes_on():
    """R3: the exception goes on"""
    assert played(fetch_all, [], PLACES, "Smyrna")[3] == "stopped"


def test_nothing_waits():
    """R4: in the end nothing waits for a commit"""
    assert played(fetch_all, [], PLACES, None)[2] == KEPT


def test_many_jobs(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other jobs"""
    names = ["Reval", "Canton", "Smyrna", "Leghorn", "Côte d'Or"]
    cases = []
    for _ in range(100):
        known = rng.sample(names, rng.randint(0, 2))
        cases.append((known, rng.choices(names, k=rng.randint(0, 5)), rng.choice([None, *names])))
    agree(
        lambda known, places, stop: played(fetch_all, known, places, stop),
        lambda known, places, stop: played(reference.fetch_all, known, places, stop),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
