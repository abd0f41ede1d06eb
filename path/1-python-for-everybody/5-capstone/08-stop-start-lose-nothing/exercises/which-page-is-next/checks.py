import sqlite3

import pytest
from which_page_is_next import next_path


def asked(function, numbers, size):
    """The path for a store that holds these numbers."""
    db = sqlite3.connect(":memory:")
    db.execute("CREATE TABLE letters (number INTEGER PRIMARY KEY, raw BLOB)")
    db.executemany("INSERT INTO letters VALUES (?, ?)", [(number, b"From Ada") for number in numbers])
    db.commit()
    path = function(db, size)
    db.close()
    return path


def first_of(numbers):
    return asked(next_path, numbers, 25).split("/")[2]


def test_path():
    """R1, R3: the path, from end to end"""
    assert asked(next_path, [1, 2, 5], 5) == "/archive/6/10"


@pytest.mark.parametrize("highest", [1, 50, 838])
def test_behind(highest):
    """R1: the page begins behind the highest number"""
    assert first_of(range(1, highest + 1)) == str(highest + 1)


@pytest.mark.parametrize("gone", [[7], [1, 2], [3, 9]])
def test_deleted(gone):
    """R1: what was deleted below does not matter"""
    assert first_of([number for number in range(1, 11) if number not in gone]) == "11"


def test_empty():
    """R2: an empty table begins at 1"""
    assert first_of([]) == "1"


@pytest.mark.parametrize(("size", "last"), [(25, "35"), (10, "20"), (1, "11")])
def test_size(size, last):
    """R3: as many letters as the size says"""
    assert asked(next_path, range(1, 11), size).split("/")[3] == last


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other stores"""
    cases = []
    for _ in range(100):
        cases.append((sorted(rng.sample(range(1, 30), rng.randint(0, 8))), rng.randint(1, 30)))
    agree(
        lambda *case: asked(next_path, *case),
        lambda *case: asked(reference.next_path, *case),
        cases,
        size=lambda case: len(case[0]),
    )
