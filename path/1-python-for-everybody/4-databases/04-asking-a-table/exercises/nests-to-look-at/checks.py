import sqlite3

import pytest
from nests_to_look_at import look_again

NESTS = [
    ("Quay", 12, 2021, None),
    ("Quay", 3, 2021, 0),
    ("Abbey", 5, 2021, 1),
    ("Abbey", 2, 2020, 0),
    ("Mill Lane", 8, 2020, None),
    ("Mill Lane", 6, 2020, 4),
    ("Mill Lane", 9, 2022, 2),
]


def played(ask, nests, year):
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE nests (street TEXT, house INTEGER, year INTEGER, chicks INTEGER)")
    db.executemany("INSERT INTO nests VALUES (?, ?, ?, ?)", nests)
    db.commit()
    answer = ask(db, year)
    db.close()
    return answer


@pytest.mark.parametrize(("year", "nest"), [(2021, ("Quay", 12)), (2020, ("Mill Lane", 8))])
def test_no_value(year, nest):
    """R1: houses without a value are there"""
    assert nest in played(look_again, NESTS, year)


@pytest.mark.parametrize(("year", "nest"), [(2021, ("Quay", 3)), (2020, ("Abbey", 2))])
def test_zero(year, nest):
    """R2: houses with no chicks are there"""
    assert nest in played(look_again, NESTS, year)


def test_others():
    """R2: houses with chicks are left out"""
    assert played(look_again, NESTS[5:], 2022) == []


@pytest.mark.parametrize("year", [2020, 2021, 2022])
def test_year(year):
    """R3: only rows of that year"""
    of_the_year = {(nest[0], nest[1]) for nest in NESTS if nest[2] == year}
    assert set(played(look_again, NESTS, year)) <= of_the_year


def test_order():
    """R4: ordered by street and house"""
    nests = [("Quay", 20, 2021, 0), ("Quay", 4, 2021, None), ("Abbey", 30, 2021, 0)]
    assert played(look_again, nests, 2021) == [("Abbey", 30), ("Quay", 4), ("Quay", 20)]


def test_many_villages(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other villages"""
    cases = []
    for _ in range(100):
        houses = [(rng.choice(["Abbey", "Mill Lane", "Quay"]), rng.randint(1, 40)) for _ in range(6)]
        nests = [(*house, rng.randint(2020, 2022), rng.choice([None, 0, 1, 2])) for house in houses]
        cases.append((nests[: rng.randint(0, 6)], rng.randint(2020, 2022)))
    agree(
        lambda nests, year: played(look_again, nests, year),
        lambda nests, year: played(reference.look_again, nests, year),
        cases,
        size=lambda case: len(case[0]),
    )
