import sqlite3

import pytest
from letters_by_domain import count_domains

KEPT, WAITS = "all is committed", "a change waits for a commit"
MAIL = [
    "From dee@mail.example.com Mon Jan  7 16:45:17 2008",
    "From: dee@mail.example.com",
    "Subject: tea",
    "",
    "From eve@example.net Tue Jan  8 10:55:17 2008",
    "From: eve@example.net",
    "from now on we meet at six.",
    "From fay@mail.example.com Tue Jan  8 11:00:00 2008",
]


def played(count, files, how_many):
    """What came back for each file, all rows in the end, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    said = [count(db, lines, how_many) for lines in files]
    waits = WAITS if db.in_transaction else KEPT
    rows = sorted(db.execute("SELECT domain, letters FROM domains").fetchall()) if files else []
    db.close()
    return said, rows, waits


def test_table():
    """R1: each domain once, with its letters"""
    rows = played(count_domains, [["From a@b.example x", "From c@d.example x", "From e@b.example x"]], 2)[1]
    assert rows == [("b.example", 2), ("d.example", 1)]


def test_second_call():
    """R1: a table that is there is used"""
    assert played(count_domains, [[], MAIL[:1]], 2)[1] == [("mail.example.com", 1)]


def test_other_lines():
    """R2: other lines do not count"""
    assert played(count_domains, [MAIL], 5)[1] == [("example.net", 1), ("mail.example.com", 2)]


def test_goes_on():
    """R3: counts from earlier calls go on"""
    assert played(count_domains, [MAIL, MAIL[4:5], MAIL], 5)[1] == [
        ("example.net", 3), ("mail.example.com", 4),
    ]  # fmt: skip


def test_committed():
    """R3: all is committed"""
    assert played(count_domains, [MAIL], 5)[2] == KEPT


@pytest.mark.parametrize("how_many", [1, 2, 3])
def test_how_many(how_many):
    """R4: at most so many rows"""
    lines = [f"From a@{name}.example x" for name in ("one", "two", "three", "four")]
    assert len(played(count_domains, [lines], how_many)[0][0]) == how_many


def test_order():
    """R4: most letters first, equal ones by domain"""
    lines = [f"From a@{name}.example x" for name in "dbcbad"]
    found = played(count_domains, [lines], 9)[0][0]
    assert [row[0][0] for row in found] == ["b", "d", "a", "c"]


def test_many_files(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other clubs"""
    words = ["From ", "From ", "From ", "From: ", "To "]
    cases = []
    for _ in range(100):
        lines = [f"{rng.choice(words)}x@{rng.choice('abcd')}.example Mon" for _ in range(4)]
        cut = rng.randint(0, 4)
        cases.append(([lines[:cut], lines[cut:]], rng.randint(1, 4)))
    agree(
        lambda files, how_many: played(count_domains, files, how_many),
        lambda files, how_many: played(reference.count_domains, files, how_many),
        cases,
        size=lambda case: len(case[0][0]) + len(case[0][1]),
    )
