import sqlite3

import pytest
from from_the_cellar import fetch_up

KEPT, WAITS = "all is committed", "a change waits for a commit"
CELLAR = {"mint": 9, "chai": 5, "Winter's End": 1, "assam": 20}


def played(fetch, cellar, wanted):
    """What came back, both tables, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE cellar (tea TEXT, tins INTEGER)")
    db.execute("CREATE TABLE shop (tea TEXT, tins INTEGER)")
    db.executemany("INSERT INTO cellar VALUES (?, ?)", list(cellar.items()))
    db.executemany("INSERT INTO shop VALUES (?, 2)", [(tea,) for tea in cellar])
    db.commit()
    said = fetch(db, wanted)
    waits = WAITS if db.in_transaction else KEPT
    down = db.execute("SELECT tea, tins FROM cellar").fetchall()
    up = db.execute("SELECT tea, tins FROM shop").fetchall()
    db.close()
    return said, dict(down), dict(up), waits


@pytest.mark.parametrize("wanted", [[("mint", 3)], [("assam", 7), ("Winter's End", 1)], []])
def test_moved(wanted):
    """R1: all of it moves"""
    moved = dict(wanted)
    down, up = played(fetch_up, CELLAR, wanted)[1:3]
    assert down == {tea: tins - moved.get(tea, 0) for tea, tins in CELLAR.items()}
    assert up == {tea: 2 + moved.get(tea, 0) for tea in CELLAR}


@pytest.mark.parametrize("short", [("chai", 6), ("oolong", 1)])
def test_nothing(short):
    """R2: if one tea runs short, nothing has changed"""
    down, up = played(fetch_up, CELLAR, [("mint", 2), short, ("assam", 1)])[1:3]
    assert (down, up) == (CELLAR, dict.fromkeys(CELLAR, 2))


@pytest.mark.parametrize(("tins", "moves"), [(4, True), (5, True), (6, False)])
def test_answer(tins, moves):
    """R3: it says whether all was moved"""
    assert played(fetch_up, CELLAR, [("chai", tins)])[0] is moves


@pytest.mark.parametrize("tins", [1, 50])
def test_nothing_waits(tins):
    """R4: no change waits for a commit"""
    assert played(fetch_up, CELLAR, [("mint", 1), ("chai", tins)])[3] == KEPT


def test_many_lists(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other lists"""
    teas = ["mint", "chai", "Winter's End", "assam", "rose"]
    cases = []
    for _ in range(100):
        cellar = {tea: rng.randint(0, 9) for tea in rng.sample(teas, rng.randint(1, 4))}
        names = [*cellar, rng.choice(teas)] if rng.random() < 0.3 else list(cellar)
        wanted = [(rng.choice(names), rng.randint(1, 5)) for _ in range(rng.choice([0, 1, 1, 2]))]
        cases.append((cellar, wanted))
    agree(
        lambda cellar, wanted: played(fetch_up, cellar, wanted),
        lambda cellar, wanted: played(reference.fetch_up, cellar, wanted),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
