import sqlite3

import pytest
from signatures import make_table, sign


def signed(addresses):
    """What sign gave back, and what the table holds."""
    db = sqlite3.connect(":memory:")
    make_table(db)
    counts = [sign(db, address) for address in addresses]
    return counts, db.execute("SELECT id, address FROM signature ORDER BY id").fetchall()


@pytest.mark.parametrize("mails", [["iva@example.org"] * 3, ["iva@example.org", "lee@example.org"] * 2])
def test_once(mails):
    """R1: each address is there once"""
    assert sorted(row[1] for row in signed(mails)[1]) == sorted(set(mails))


@pytest.mark.parametrize("mails", [[None], [None, None], [None, "iva@example.org", None]])
def test_without_address(mails):
    """R2: without an address nothing is stored"""
    assert [row[1] for row in signed(mails)[1]] == [mail for mail in mails if mail]


def test_first_number():
    """R3: the number of the first time stays"""
    rows = signed(["iva@example.org", "lee@example.org", "iva@example.org"])[1]
    assert dict((address, number) for number, address in rows)["iva@example.org"] == 1


def test_other_addresses():
    """R1: addresses that differ in one letter are two"""
    assert len(signed(["iva@example.org", "ivo@example.org"])[1]) == 2


def test_count():
    """R4: sign returns how many have signed"""
    assert signed(["a@example.org", "b@example.org", "a@example.org", None])[0] == [1, 2, 2, 2]
