import sqlite3

import pytest
from night_run import run

MOST = {{most}}
NAMES = ["Tarn", "Beck", "Mere", "Ouse", "Fenn"]


def played(one_run, rows, limits, refused):
    """A night for each limit; the n-th question is refused if n is in `refused`.

    Gives what came back, what was asked each night, the rows, and at which questions something waited.
    """
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE {{table}} (name TEXT, raw TEXT, tries INTEGER)")
    db.executemany("INSERT INTO {{table}} VALUES (?, ?, ?)", rows)
    db.commit()
    calls, waiting, said, asked = [], [], [], []

    def ask(name):
        calls.append(name)
        if db.in_transaction:
            waiting.append(name)
        if len(calls) in refused:
            raise ConnectionError("busy")
        return f"text of {name}"

    for limit in limits:
        before = len(calls)
        said.append(one_run(db, ask, limit))
        if db.in_transaction:
            waiting.append("the end")
        asked.append(calls[before:])
    found = sorted(db.execute("SELECT name, raw, tries FROM {{table}}").fetchall())
    db.close()
    return said, asked, found, waiting


def fresh(*names):
    return [(name, None, 0) for name in names]


@pytest.mark.parametrize("limit", [0, 2, 9])
def test_limit(limit):
    """R1: at most so many are asked"""
    assert [sorted(set(names)) for names in played(run, fresh(*NAMES), [limit], [])[1]] == [sorted(NAMES)[:limit]]
    assert len(played(run, fresh(*NAMES), [limit], [])[1][0]) == min(limit, 5)


def test_answered():
    """R1: what is answered is not asked again"""
    rows = [("Beck", "an old text", 1), *fresh("Tarn")]
    assert played(run, rows, [5, 5], [])[1] == [["Tarn"], []]


def test_once():
    """R1: a refused name is asked once in a night"""
    assert played(run, fresh("Tarn"), [5], [1, 2, 3])[1] == [["Tarn"]]


def test_given_up():
    """R1: after {{most}} tries a name is given up"""
    rows = [("Beck", None, MOST), ("Tarn", None, MOST - 1)]
    assert played(run, rows, [5, 5], [1])[1] == [["Tarn"], []]


def test_least_tried():
    """R2: the least tried come first"""
    rows = [("Beck", None, 1), ("Mere", None, 0), ("Tarn", None, 1), ("Ouse", None, 0)]
    assert played(run, rows, [3], [])[1] == [["Mere", "Ouse", "Beck"]]


def test_refused_move_back():
    """R2: who was refused moves behind the others"""
    assert played(run, fresh("Mere", "Beck", "Tarn"), [1, 3], [1])[1] == [["Beck"], ["Mere", "Tarn", "Beck"]]


def test_rows():
    """R3: answers, refusals and tries are kept"""
    wanted = [("Beck", None, 1), ("Mere", "text of Mere", 1), ("Tarn", None, 0)]
    assert played(run, fresh("Tarn", "Mere", "Beck"), [2], [1])[2] == wanted


def test_goes_on():
    """R3: after a refusal the run goes on"""
    assert played(run, fresh(*NAMES), [9], [1, 3])[1] == [sorted(NAMES)]


@pytest.mark.parametrize("refused", [[], [1], [2, 3]])
def test_nothing_waits(refused):
    """R4: at each question nothing waits, nor in the end"""
    assert played(run, fresh("Beck", "Mere", "Tarn"), [3], refused)[2:][1] == []
    assert len(played(run, fresh("Beck", "Mere", "Tarn"), [3], refused)[1][0]) == 3


def test_left():
    """R5: it returns how many may still be asked"""
    assert played(run, fresh(*NAMES), [2, 2, 2], [1])[0] == [4, 2, 0]


def test_left_without_hope():
    """R5: who was given up is not counted"""
    rows = [("Beck", None, MOST - 1), ("Mere", None, 0), ("Tarn", None, MOST)]
    assert played(run, rows, [0, 5], [1, 2])[0] == [2, 1]


def test_many_jobs(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other jobs"""
    cases = []
    for _ in range(105):
        rows = [
            (name, rng.choice([None, None, "an old text"]), rng.randint(0, MOST))
            for name in rng.sample([*NAMES, "C'ote"], rng.randint(0, 4))
        ]
        limits = [rng.randint(0, 3) for _ in range(rng.randint(1, 3))]
        cases.append((rows, limits, rng.sample(range(1, 6), rng.randint(0, 3))))
    agree(
        lambda rows, limits, refused: played(run, rows, limits, refused),
        lambda rows, limits, refused: played(reference.run, rows, limits, refused),
        cases,
        size=lambda case: len(case[0]) + len(case[1]) + len(case[2]),
    )
