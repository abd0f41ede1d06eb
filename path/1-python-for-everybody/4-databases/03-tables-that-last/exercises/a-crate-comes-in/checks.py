import sqlite3

import pytest
from a_crate_comes_in import take_in

CRATES = [("chai", 7), ("Night's Rest", 2), ("assam", 30), ("chai", 1)]


def held(path):
    """What any other program finds in the file."""
    db = sqlite3.connect(path)
    rows = db.execute("SELECT tea, tins FROM stock").fetchall()
    db.close()
    return rows


@pytest.mark.parametrize("crate", CRATES)
def test_in_the_table(tmp_path, crate):
    """R1: the crate is in the table"""
    path = str(tmp_path / "tea.sqlite")
    assert crate in take_in(path, *crate)


def test_kept(tmp_path):
    """R2: other programs find every crate"""
    path = str(tmp_path / "tea.sqlite")
    for crate in CRATES:
        take_in(path, *crate)
    assert held(path) == CRATES


def test_all_rows(tmp_path):
    """R3: it returns all rows"""
    path = str(tmp_path / "tea.sqlite")
    assert [take_in(path, *crate) for crate in CRATES[:2]] == [CRATES[:1], CRATES[:2]]


def test_many_crates(tmp_path, agree, rng):
    """R1, R3: a hundred other crates"""
    path = str(tmp_path / "tea.sqlite")
    take_in(path, "first", 1)

    def taken(before, crate):
        db = sqlite3.connect(path)
        db.execute("PRAGMA synchronous = OFF")
        db.execute("DELETE FROM stock")
        db.executemany("INSERT INTO stock VALUES (?, ?)", before)
        db.commit()
        db.close()
        return take_in(path, *crate)

    teas = ["mint", "sencha", "Winter's End", "?", "no, thanks"]
    some = [(rng.choice(teas), rng.randint(1, 40)) for _ in range(103)]
    cases = [(some[place : place + place % 4], some[-1 - place]) for place in range(100)]
    agree(taken, lambda before, crate: [*before, crate], cases, size=lambda case: len(case[0]))
