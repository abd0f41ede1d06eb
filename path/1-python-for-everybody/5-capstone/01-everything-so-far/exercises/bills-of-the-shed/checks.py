import sqlite3

import pytest
from bills_of_the_shed import bills

PEOPLE = [
    (1, "ada@shed.example"),
    (2, "ben@shed.example"),
    (3, " Ada@Shed.example"),
    (4, "CLEO@shed.example "),
]


def made_out(function, loans):
    """What the function says of these loans: (id, person_id, fee, extra)."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE people (id INTEGER PRIMARY KEY, mail TEXT)")
    db.execute("CREATE TABLE loans (id INTEGER PRIMARY KEY, person_id INTEGER, fee REAL, extra TEXT)")
    db.executemany("INSERT INTO people VALUES (?, ?)", PEOPLE)
    db.executemany("INSERT INTO loans VALUES (?, ?, ?, ?)", loans)
    db.commit()
    found = function(db)
    db.close()
    return found


def test_sums():
    """R1: the fees of an address are added up"""
    loans = [(1, 1, 2.0, None), (2, 2, 3.5, None), (3, 1, 4.0, None)]
    assert made_out(bills, loans) == ({"ada@shed.example": 6.0, "ben@shed.example": 3.5}, [])


@pytest.mark.parametrize(
    ("fee", "amount"),
    [("2 EUR", 2), ("2,50 EUR", 2.5), ("EUR 12.50", 12.5), ("12,25", 12.25), ("4 EUR for 2 days", 4)],
)
def test_text(fee, amount):
    """R1: the first number of a text counts"""
    assert made_out(bills, [(1, 2, fee, None)]) == ({"ben@shed.example": amount}, [])


def test_one_address():
    """R2: capital letters and spaces make no other address"""
    loans = [(1, 1, 2.0, None), (2, 3, 3.0, None)]
    assert made_out(bills, loans) == ({"ada@shed.example": 5.0}, [])


def test_key():
    """R2: the key is in small letters, without spaces at the ends"""
    assert list(made_out(bills, [(1, 4, 2.0, None)])[0]) == ["cleo@shed.example"]


@pytest.mark.parametrize(
    ("extra", "amount"),
    [
        (None, 3),
        ("{}", 3),
        ('{"note": "wet"}', 3),
        ('{"discount": null}', 3),
        ('{"discount": 0.5, "note": null}', 2.5),
    ],
    ids=["NULL", "empty", "other", "null", "half"],
)
def test_discount(extra, amount):
    """R3: a discount is taken off, if there is one"""
    assert made_out(bills, [(1, 2, 3.0, extra)]) == ({"ben@shed.example": amount}, [])


@pytest.mark.parametrize("fee", [None, "free", ""])
def test_no_number(fee):
    """R4: a fee without a number puts the loan on the list"""
    assert made_out(bills, [(5, 2, fee, None)]) == ({}, [5])


def test_no_person():
    """R4: so does a person who is not there"""
    loans = [(3, 2, 2.0, None), (7, 99, 3.0, None), (8, None, 3.0, None)]
    assert made_out(bills, loans) == ({"ben@shed.example": 2.0}, [7, 8])


def test_in_order():
    """R4: the list is in order"""
    loans = [(12, 99, 2.0, None), (4, 2, "free", None), (30, 1, None, None), (9, 98, 3.0, None)]
    assert made_out(bills, loans)[1] == [4, 9, 12, 30]


def test_zero():
    """R1, R4: a fee of 0 is a fee"""
    assert made_out(bills, [(1, 2, 0, None)]) == ({"ben@shed.example": 0}, [])


def test_many_months(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other months"""
    fees = [2.0, 2.5, 0, "3 EUR", "2,50", "10.25 EUR", "free", None]
    extras = [None, None, "{}", '{"discount": 1}', '{"discount": null}', '{"note": "wet", "discount": 0.25}']
    cases = []
    for _ in range(100):
        numbers = rng.sample(range(1, 40), rng.randint(0, 6))
        people = [1, 2, 3, 4, 99, None]
        cases.append(
            ([(number, rng.choice(people), rng.choice(fees), rng.choice(extras)) for number in numbers],)
        )
    agree(
        lambda loans: made_out(bills, loans),
        lambda loans: made_out(reference.bills, loans),
        cases,
        size=lambda case: len(case[0]),
    )
