import sqlite3

import pytest
from a_run_with_a_limit import run

PLACES = ["Smyrna", "Canton", "Leghorn", "Reval", "Canton", "Bergen"]


def played(one_run, days, refused):
    """Each day has places and a limit; the n-th call is refused if n is in `refused`.

    Gives what came back, what was asked each day, the rows, and at which questions something waited for a commit.
    """
    db = sqlite3.connect(":memory:")
    calls, waiting, said, asked = [], [], [], []

    def look_up(place):
        calls.append(place)
        if db.in_transaction:
            waiting.append(place)
        if len(calls) in refused:
            raise ConnectionError("busy")
        return f"text of {place}"

    for places, limit in days:
        before = len(calls)
        said.append(one_run(db, places, look_up, limit))
        if db.in_transaction:
            waiting.append("the end")
        asked.append(calls[before:])
    rows = sorted(db.execute("SELECT place, raw, tries FROM lookups").fetchall()) if days else []
    db.close()
    return said, asked, rows, waiting


def test_all_places():
    """R1: all places are in the table, each once"""
    rows = played(run, [(PLACES, 0), (["Dover", "Reval"], 0)], [])[2]
    assert [row[0] for row in rows] == ["Bergen", "Canton", "Dover", "Leghorn", "Reval", "Smyrna"]


def test_limit():
    """R2: at most so many are asked, by the alphabet"""
    assert played(run, [(PLACES, 2), (PLACES, 2)], [])[1] == [["Bergen", "Canton"], ["Leghorn", "Reval"]]


def test_least_tried():
    """R2: the least tried come first"""
    asked = played(run, [(PLACES, 2), (PLACES, 4)], [1])[1]
    assert asked[1] == ["Leghorn", "Reval", "Smyrna", "Bergen"]


def test_once_in_a_run():
    """R2: a refused place is asked once in a run"""
    assert played(run, [(["Reval"], 5)], [1, 2])[1] == [["Reval"]]


def test_answered():
    """R2, R3: what is answered is not asked again"""
    assert played(run, [(PLACES, 9), (PLACES, 9)], [])[1][1] == []


def test_rows():
    """R3: answers as they came, refusals without one, tries for both"""
    assert played(run, [(["Reval", "Dover", "Oslo"], 2)], [1])[2] == [
        ("Dover", None, 1), ("Oslo", "text of Oslo", 1), ("Reval", None, 0),
    ]  # fmt: skip


@pytest.mark.parametrize("refused", [[], [1, 3]])
def test_nothing_waits(refused):
    """R4: at each question, and in the end, nothing waits"""
    assert played(run, [(PLACES, 3), (["Dover"], 9)], refused)[3] == []


def test_left():
    """R5: it returns how many have no answer"""
    assert played(run, [(PLACES, 2), (PLACES, 2), (PLACES, 2)], [2])[0] == [4, 2, 0]


def test_many_jobs(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other jobs"""
    names = ["Reval", "Canton", "Smyrna", "Côte d'Or", "Bergen"]
    cases = []
    for _ in range(100):
        count = rng.randint(1, 2)
        days = [(rng.choices(names, k=rng.randint(0, 4)), rng.randint(0, 4)) for _ in range(count)]
        cases.append((days, rng.sample(range(1, 8), rng.randint(0, 3))))
    agree(
        lambda days, refused: played(run, days, refused),
        lambda days, refused: played(reference.run, days, refused),
        cases,
        size=lambda case: sum(len(places) for places, _ in case[0]) + len(case[1]),
    )
