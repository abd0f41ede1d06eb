import sqlite3

import pytest
from ask_the_table_first import answer_for

KEPT, WAITS = "all is committed", "a change waits for a commit"
KNOWN = {"Canton": "text of Canton", "Reval": "text of Reval"}


def played(answer, known, places):
    """What came back, what the service was asked, the rows, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE lookups (place TEXT UNIQUE, raw TEXT)")
    db.executemany("INSERT INTO lookups VALUES (?, ?)", list(known.items()))
    db.commit()
    asked = []

    def look_up(place):
        asked.append(place)
        return f"new text of {place}"

    said = [answer(db, place, look_up) for place in places]
    waits = WAITS if db.in_transaction else KEPT
    rows = sorted(db.execute("SELECT place, raw FROM lookups").fetchall())
    db.close()
    return said, asked, rows, waits


@pytest.mark.parametrize(("place", "text"), [("Reval", "text of Reval"), ("Oslo", "new text of Oslo")])
def test_answer(place, text):
    """R1: it returns the raw answer"""
    assert played(answer_for, KNOWN, [place])[0] == [text]


def test_asked():
    """R2: the service is asked for new places only"""
    assert played(answer_for, KNOWN, ["Reval", "Oslo", "Canton", "Oslo", "Bergen"])[1] == ["Oslo", "Bergen"]


def test_in_the_table():
    """R3: a new answer is in the table"""
    rows = played(answer_for, {}, ["Oslo", "Bergen"])[2]
    assert rows == [("Bergen", "new text of Bergen"), ("Oslo", "new text of Oslo")]


def test_committed():
    """R3: a new answer is committed"""
    assert played(answer_for, {}, ["Oslo"])[3] == KEPT


def test_many_logs(agree, reference, rng):
    """R1, R2, R3: a hundred other logs"""
    names = ["Reval", "Canton", "Smyrna", "Côte d'Or", "Leghorn"]
    cases = []
    for _ in range(100):
        known = {name: f"text of {name}" for name in rng.sample(names, rng.randint(0, 3))}
        cases.append((known, rng.choices(names, k=rng.randint(0, 5))))
    agree(
        lambda known, places: played(answer_for, known, places),
        lambda known, places: played(reference.answer_for, known, places),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
