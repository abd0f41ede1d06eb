import sqlite3

import pytest
from bottle_post import build

NAMES = {"seal rock": "Seal Rock", "old pier": "The Old Pier", "pier": "The Old Pier", "dune": "Dune Bay"}


def text(beach, tag):
    """A find as it lies in the raw store; None leaves the header out."""
    head = "" if beach is None else f"Beach: {beach}\n"
    return f"{head}Tag: {tag}\n\nWhoever finds this,\nBeach: is not a header here.\n"


def store(finds):
    raw = sqlite3.connect(":memory:")
    raw.execute("CREATE TABLE find (id INTEGER PRIMARY KEY, text TEXT)")
    raw.executemany("INSERT INTO find (text) VALUES (?)", [(text(*find),) for find in finds])
    return raw


def modelled(function, finds, *, before=()):
    """What comes back, and both tables; perhaps after another heap."""
    model = sqlite3.connect(":memory:")
    if before:
        function(store(before), model, NAMES)
    counts = function(store(finds), model, NAMES)
    beaches = model.execute("SELECT id, name FROM beach ORDER BY id").fetchall()
    bottles = model.execute("SELECT id, tag, beach_id FROM bottle ORDER BY id").fetchall()
    return [tuple(pair) for pair in counts], beaches, bottles


@pytest.mark.parametrize(
    ("beaches", "rows"),
    [
        (["dune", "seal rock"], [(1, "Dune Bay"), (2, "Seal Rock")]),
        (["pier", "dune", "old pier"], [(1, "The Old Pier"), (2, "Dune Bay")]),
        (["Seal Rock", "SEAL ROCK"], [(1, "Seal Rock")]),
    ],
)
def test_beaches(beaches, rows):
    """R1: each beach once, by its name"""
    finds = [(beach, f"B-{number}") for number, beach in enumerate(beaches)]
    assert modelled(build, finds)[1] == rows


@pytest.mark.parametrize("beach", ["moon", None])
def test_unknown(beach):
    """R2: a beach not known or missing is unknown"""
    assert modelled(build, [(beach, "B-7"), ("dune", "B-8")])[1] == [(1, "unknown"), (2, "Dune Bay")]


def test_bottles():
    """R3: each bottle with the number of its beach"""
    finds = [("dune", "B-9"), ("pier", "A-1"), ("dune", "C-4")]
    assert modelled(build, finds)[2] == [(1, "B-9", 1), (2, "A-1", 2), (3, "C-4", 1)]


def test_found_again():
    """R3: a bottle found again keeps its first beach"""
    finds = [("dune", "B-9"), ("pier", "B-9"), ("pier", "B-2")]
    assert modelled(build, finds)[2] == [(1, "B-9", 1), (2, "B-2", 2)]


def test_no_row_without_a_bottle():
    """R3: a second find gives no beach a row"""
    assert modelled(build, [("dune", "B-9"), ("pier", "B-9")])[1] == [(1, "Dune Bay")]


def test_anew():
    """R4: made again, nothing of the old model is left"""
    finds = [("dune", "B-1"), ("pier", "B-2")]
    assert modelled(build, finds, before=[("seal rock", "B-1"), ("dune", "Z-9")]) == modelled(build, finds)


def test_counts():
    """R5: pairs come back, the largest number first"""
    finds = [("dune", "1"), ("pier", "2"), ("moon", "3"), ("old pier", "4")]
    assert modelled(build, finds)[0] == [("The Old Pier", 2), ("Dune Bay", 1), ("unknown", 1)]


def test_equal_counts():
    """R5: equal numbers stand by name"""
    finds = [("seal rock", "1"), ("pier", "2"), ("dune", "3")]
    assert modelled(build, finds)[0] == [("Dune Bay", 1), ("Seal Rock", 1), ("The Old Pier", 1)]


def test_many_heaps(agree, reference, rng):
    """R1, R2, R3, R5: a hundred other heaps"""
    beaches = ["dune", "Pier", "old pier", "Seal Rock", "moon", None]

    def drawn():
        return [(rng.choice(beaches), f"B-{rng.randint(1, 4)}") for _ in range(rng.randint(0, 4))]

    agree(
        lambda finds: modelled(build, finds),
        lambda finds: modelled(reference.build, finds),
        [(drawn(),) for _ in range(110)],
        size=lambda case: len(case[0]),
    )
