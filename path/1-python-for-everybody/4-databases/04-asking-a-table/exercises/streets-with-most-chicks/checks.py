import sqlite3

import pytest
from streets_with_most_chicks import best_streets

NESTS = [
    ("Quay", 2, 2020, 3),
    ("Abbey", 5, 2020, 1),
    ("Abbey", 5, 2021, 1),
    ("Abbey", 6, 2021, 0),
    ("Bridge", 1, 2021, 2),
    ("Mill Lane", 7, 2021, 4),
    ("Mill Lane", 7, 2022, 1),
]


def played(ask, nests, how_many):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE nests (street TEXT, house INTEGER, year INTEGER, chicks INTEGER)")
    db.executemany("INSERT INTO nests VALUES (?, ?, ?, ?)", nests)
    db.commit()
    answer = ask(db, how_many)
    db.close()
    return answer


def test_sums():
    """R1: all chicks of a street together"""
    assert sorted(played(best_streets, NESTS, 9)) == [
        ("Abbey", 2), ("Bridge", 2), ("Mill Lane", 5), ("Quay", 3),
    ]  # fmt: skip


def test_order():
    """R2: most chicks first"""
    assert [pair[0] for pair in played(best_streets, NESTS, 9)][:2] == ["Mill Lane", "Quay"]


def test_equal():
    """R2: of equal streets, the earlier in the alphabet"""
    nests = [("Quay", 1, 2020, 2), ("Abbey", 1, 2020, 2), ("Mill Lane", 1, 2020, 2)]
    assert [pair[0] for pair in played(best_streets, nests, 9)] == ["Abbey", "Mill Lane", "Quay"]


@pytest.mark.parametrize("how_many", [0, 1, 3])
def test_how_many(how_many):
    """R3: at most so many pairs"""
    assert len(played(best_streets, NESTS, how_many)) == how_many


def test_many_villages(agree, reference, rng):
    """R1, R2, R3: a hundred other villages"""
    streets = ["Abbey", "Bridge", "Mill Lane", "Quay", "Station Road"]
    cases = []
    for _ in range(100):
        nests = [(rng.choice(streets), rng.randint(1, 9), 2020, rng.randint(0, 4)) for _ in range(8)]
        cases.append((nests[: rng.randint(0, 8)], rng.randint(1, 5)))
    agree(
        lambda nests, how_many: played(best_streets, nests, how_many),
        lambda nests, how_many: played(reference.best_streets, nests, how_many),
        cases,
        size=lambda case: len(case[0]) + case[1],
    )
