import sqlite3

import pytest
from sold_today import sell

LEAST = {{least}}
KEPT, WAITS = "all is committed", "a change waits for a commit"
ROWS = {"bell": LEAST, "comb": 2, "Ann's hat": LEAST + 4}


def played(one_sell, rows, days):
    """What came back for each day, the rows in the end, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE sold (thing TEXT, pieces INTEGER)")
    db.executemany("INSERT INTO sold VALUES (?, ?)", list(rows.items()))
    db.commit()
    said = [one_sell(db, lines) for lines in days]
    found = sorted(db.execute("SELECT thing, pieces FROM sold").fetchall())
    waits = WAITS if db.in_transaction else KEPT
    db.close()
    return said, found, waits


@pytest.mark.parametrize(("thing", "pieces"), [("bell", 3), ("comb", 1), ("Ann's hat", 10)])
def test_added(thing, pieces):
    """R1: pieces are added to this row alone"""
    wanted = {**ROWS, thing: ROWS[thing] + pieces}
    assert played(sell, ROWS, [[f"{thing};{pieces}"]])[1] == sorted(wanted.items())


@pytest.mark.parametrize("thing", ["drum", "D'Arcy's pipe", "x' OR 'a' = 'a"])
def test_new(thing):
    """R2: a new thing gets a row, whatever its name"""
    assert played(sell, ROWS, [[f"{thing};4"]])[1] == sorted({**ROWS, thing: 4}.items())


def test_one_row():
    """R2: nothing has two rows"""
    assert played(sell, {}, [["drum;1", "drum;2"], ["drum;14"]])[1] == [("drum", 17)]


@pytest.mark.parametrize("pieces", [LEAST - 1, LEAST, LEAST + 1])
def test_least(pieces):
    """R3: those with {{least}} or more come back"""
    wanted = [("drum", pieces)] if pieces >= LEAST else []
    assert played(sell, {}, [[f"drum;{pieces}"]])[0] == [wanted]


def test_of_yesterday():
    """R3: those of yesterday come back as well"""
    assert played(sell, ROWS, [[]])[0] == [[("Ann's hat", LEAST + 4), ("bell", LEAST)]]


def test_most_first():
    """R4: most pieces come first"""
    assert played(sell, {}, [["axe;9", "bag;100", "cap;20"]])[0] == [[("bag", 100), ("cap", 20), ("axe", 9)]]


def test_equals():
    """R4: equals come from A to Z"""
    lines = [f"{thing};7" for thing in ("net", "oar", "jar", "kit")]
    assert [row[0] for row in played(sell, {}, [lines])[0][0]] == ["jar", "kit", "net", "oar"]


@pytest.mark.parametrize("line", ["bell;1", "drum;1"])
def test_committed(line):
    """R5: all is committed"""
    assert played(sell, ROWS, [[line]])[2] == KEPT


def test_many_days(agree, reference, rng):
    """R1, R2, R3, R4, R5: a hundred other days"""
    things = ["bell", "comb", "drum", "Ann's hat", "Zoë"]
    cases = []
    for _ in range(105):
        rows = {thing: rng.randint(1, 9) for thing in rng.sample(things, rng.randint(0, 3))}
        days = [
            [f"{rng.choice(things)};{rng.randint(1, 9)}" for _ in range(rng.randint(0, 3))]
            for _ in range(rng.randint(1, 2))
        ]
        cases.append((rows, days))
    agree(
        lambda rows, days: played(sell, rows, days),
        lambda rows, days: played(reference.sell, rows, days),
        cases,
        size=lambda case: len(case[0]) + sum(map(len, case[1])),
    )
