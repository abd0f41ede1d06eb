import re

import pytest


def lockers(run):
    return [int(number) for number in re.findall(r"locker (-?\d+)", run.output)]


def counts(run):
    return [int(number) for number in re.findall(r"labels: (-?\d+)", run.output)]


def test_asks_twice(program):
    """R1: it asks for two numbers"""
    assert program("1", "4").asked == 2


@pytest.mark.parametrize(
    ("first", "last", "row"),
    [("1", "4", [1, 2, 3, 4]), ("23", "26", [23, 24, 25, 26]), ("7", "7", [7]), ("1", "2", [1, 2])],
)
def test_row(program, first, last, row):
    """R2: a label for each locker, the last one too"""
    assert lockers(program(first, last)) == row


@pytest.mark.parametrize(
    ("first", "last", "row"),
    [("18", "21", [18, 19, 21]), ("40", "42", [41, 42]), ("58", "60", [58, 59]), ("99", "101", [99, 101])],
)
def test_brooms(program, first, last, row):
    """R3: every tenth locker gets no label"""
    assert lockers(program(first, last)) == row


@pytest.mark.parametrize(("first", "last", "labels"), [("1", "4", 4), ("5", "25", 19), ("20", "20", 0)])
def test_count(program, first, last, labels):
    """R4: how many labels there are, once"""
    assert counts(program(first, last)) == [labels]


def test_count_at_the_end(program):
    """R4: the count stands at the end"""
    last = program("3", "5").lines[-1]
    assert last.partition(":")[0] == "labels"


def test_many_rows(program, reference, agree, rng):
    """R2, R3, R4: a hundred other rows"""
    firsts = [rng.randint(1, 60) for _ in range(105)]
    cases = [(str(first), str(first + rng.randint(0, 25))) for first in firsts]
    same = lambda mine, theirs: (lockers(mine), counts(mine)) == (lockers(theirs), counts(theirs))  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: int(case[1]) - int(case[0]))
