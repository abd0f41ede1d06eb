import sqlite3

import pytest
from stamps_for_regulars import stamp

KEPT, WAITS = "all is committed", "a change waits for a commit"
CARDS = {"Bo": 3, "Ana": 9, "Cy's aunt": 1}


def played(one_stamp, cards, visits):
    """What came back for each visit, the cards in the end, and whether something waits for a commit."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE cards (guest TEXT, cups INTEGER)")
    db.executemany("INSERT INTO cards VALUES (?, ?)", list(cards.items()))
    db.commit()
    said = [one_stamp(db, guest, cups) for guest, cups in visits]
    rows = sorted(db.execute("SELECT guest, cups FROM cards").fetchall())
    waits = WAITS if db.in_transaction else KEPT
    db.close()
    return said, rows, waits


@pytest.mark.parametrize(("guest", "cups"), [("Bo", 2), ("Ana", 1), ("Cy's aunt", 5)])
def test_added(guest, cups):
    """R1: cups are added to this card alone"""
    wanted = {**CARDS, guest: CARDS[guest] + cups}
    assert played(stamp, CARDS, [(guest, cups)])[1] == sorted(wanted.items())


@pytest.mark.parametrize("guest", ["Dee", "D'Arcy", "Bo "])
def test_new(guest):
    """R2: a new guest gets a card"""
    assert played(stamp, CARDS, [(guest, 4)])[1] == sorted({**CARDS, guest: 4}.items())


def test_one_card():
    """R2: nobody has two cards"""
    assert played(stamp, {}, [("Eve", 1), ("Eve", 2), ("Eve", 4)])[1] == [("Eve", 7)]


@pytest.mark.parametrize(("guest", "total"), [("Bo", 5), ("Dee", 2)])
def test_total(guest, total):
    """R3: it returns the cups on the card"""
    assert played(stamp, CARDS, [(guest, 2)])[0] == [total]


@pytest.mark.parametrize("guest", ["Bo", "Dee"])
def test_committed(guest):
    """R4: all is committed"""
    assert played(stamp, CARDS, [(guest, 2)])[2] == KEPT


def test_many_evenings(agree, reference, rng):
    """R1, R2, R3, R4: a hundred other evenings"""
    guests = ["Bo", "Ana", "Dee", "D'Arcy", "Zoë"]
    cases = []
    for _ in range(100):
        cards = {guest: rng.randint(1, 12) for guest in rng.sample(guests, rng.randint(0, 4))}
        visits = [(rng.choice(guests), rng.randint(1, 5)) for _ in range(rng.randint(0, 4))]
        cases.append((cards, visits))
    agree(
        lambda cards, visits: played(stamp, cards, visits),
        lambda cards, visits: played(reference.stamp, cards, visits),
        cases,
        size=lambda case: len(case[0]) + len(case[1]),
    )
