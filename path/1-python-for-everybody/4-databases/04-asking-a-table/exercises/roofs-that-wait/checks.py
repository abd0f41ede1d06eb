import sqlite3

import pytest
from roofs_that_wait import roofs_that_wait

NESTS = [
    ("Quay", 9, 2020, 1),
    ("Mill Lane", 20, 2020, 3),
    ("Mill Lane", 7, 2020, None),
    ("Abbey", 31, 2020, 0),
    ("Mill Lane", 7, 2021, 2),
    ("Abbey", 4, 2022, 2),
    ("Quay", 1, 2022, 2),
    ("Quay", 110, 2022, 2),
]


def played(ask, nests, year):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE nests (street TEXT, house INTEGER, year INTEGER, chicks INTEGER)")
    db.executemany("INSERT INTO nests VALUES (?, ?, ?, ?)", nests)
    db.commit()
    answer = ask(db, year)
    answer = answer if isinstance(answer, list) else f"no list, but {type(answer).__name__}"
    db.close()
    return answer


@pytest.mark.parametrize("year", [2020, 2021, 2022])
def test_of_that_year(year):
    """R1: a pair for each row of that year"""
    found = played(roofs_that_wait, NESTS, year)
    assert isinstance(found, list)
    assert sorted(found) == sorted((nest[0], nest[1]) for nest in NESTS if nest[2] == year)


def test_streets():
    """R2: by street"""
    assert [pair[0] for pair in played(roofs_that_wait, NESTS, 2022)] == ["Abbey", "Quay", "Quay"]


def test_houses():
    """R2: in a street by house number"""
    wanted = [("Abbey", 31), ("Mill Lane", 7), ("Mill Lane", 20), ("Quay", 9)]
    assert played(roofs_that_wait, NESTS, 2020) == wanted


@pytest.mark.parametrize("year", [1999, 2019])
def test_empty(year):
    """R3: no nest, an empty list"""
    assert played(roofs_that_wait, NESTS, year) == []


def test_many_villages(agree, reference, rng):
    """R1, R2, R3: a hundred other villages"""
    cases = []
    for _ in range(100):
        houses = [(rng.choice(["Abbey", "Mill Lane", "Quay"]), rng.randint(1, 120)) for _ in range(6)]
        nests = [(*house, rng.randint(2020, 2022), rng.randint(0, 3)) for house in houses]
        cases.append((nests[: rng.randint(0, 6)], rng.randint(2020, 2022)))
    agree(
        lambda nests, year: played(roofs_that_wait, nests, year),
        lambda nests, year: played(reference.roofs_that_wait, nests, year),
        cases,
        size=lambda case: len(case[0]),
    )
