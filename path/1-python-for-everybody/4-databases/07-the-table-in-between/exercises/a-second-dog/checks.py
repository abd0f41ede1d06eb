import sqlite3

import pytest
from second_dog import make_table, pair_up


def fates(*pairs):
    """What becomes of each pair, one after the other."""
    db = sqlite3.connect(":memory:")
    make_table(db)
    return [pair_up(db, *pair) for pair in pairs]


def test_two_dogs():
    """R1: a handler may have several dogs"""
    assert fates((1, 5), (2, 5), (3, 5)) == ["stored"] * 3


def test_two_handlers():
    """R1: a dog may have several handlers"""
    assert fates((1, 5), (1, 6), (1, 7)) == ["stored"] * 3


def test_turned_round():
    """R1: dog 5 with handler 1 is another pair"""
    assert fates((1, 5), (5, 1)) == ["stored"] * 2


def test_again():
    """R2: the same pair again is refused"""
    assert fates((1, 5), (2, 5), (1, 5))[2] == "refused"


@pytest.mark.parametrize("pair", [(None, 5), (1, None), (None, None)])
def test_missing(pair):
    """R3: a pair with a missing side is refused"""
    assert fates(pair) == ["refused"]
