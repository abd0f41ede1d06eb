import sqlite3

import pytest
from the_typed_name import cross_off

KEPT, WAITS = "all is committed", "a change waits for a commit"
TEAS = ["sencha", "Night's Rest", "assam", 'the "old" one', "chai; milk"]
CLEVER = ["x' OR 'a' = 'a", "' OR tea != '", "assam' OR 1 = 1 --"]


def played(cross, teas, typed):
    """How many rows are gone, which teas are left, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE teas (tea TEXT)")
    db.executemany("INSERT INTO teas VALUES (?)", [(tea,) for tea in teas])
    db.commit()
    gone = cross(db, typed)
    left = [tea for (tea,) in db.execute("SELECT tea FROM teas")]
    waits = WAITS if db.in_transaction else KEPT
    db.close()
    return gone, left, waits


@pytest.mark.parametrize("tea", ["sencha", "assam", "chai; milk"])
def test_plain(tea):
    """R1: this tea goes, and no other one"""
    assert played(cross_off, TEAS, tea)[1] == [other for other in TEAS if other != tea]


@pytest.mark.parametrize("tea", ["Night's Rest", 'the "old" one'])
def test_quotes(tea):
    """R2: names with quotes can be crossed off"""
    assert played(cross_off, TEAS, tea)[1] == [other for other in TEAS if other != tea]


@pytest.mark.parametrize("typed", CLEVER)
def test_clever(typed):
    """R2: clever names delete nothing"""
    assert played(cross_off, TEAS, typed)[1] == TEAS


@pytest.mark.parametrize(("typed", "gone"), [("assam", 1), ("oolong", 0), ("sencha", 1)])
def test_how_many(typed, gone):
    """R3: it returns how many rows are gone"""
    assert played(cross_off, TEAS, typed)[0] == gone


def test_committed():
    """R3: the change is committed"""
    assert played(cross_off, TEAS, "assam")[2] == KEPT


def test_many_names(agree, reference, rng):
    """R1, R2, R3: a hundred other names"""
    pieces = ["a", "'", '"', " OR ", "1=1", ";", "--", "?", "tea"]
    cases = []
    for _ in range(110):
        typed = "".join(rng.choices(pieces, k=rng.randint(1, 4)))
        cases.append((rng.sample([*TEAS, typed], rng.randint(2, 6)), typed))
    agree(
        lambda teas, typed: played(cross_off, teas, typed),
        lambda teas, typed: played(reference.cross_off, teas, typed),
        cases,
        size=lambda case: len(case[1]),
    )
