import re

import pytest


def trips(run):
    """(number, tons) of every line about a trip."""
    return [(int(trip), int(tons)) for trip, tons in re.findall(r"trip (-?\d+): (-?\d+) tons", run.output)]


def left(run):
    found = re.search(r"left: (-?\d+)", run.output)
    return int(found[1]) if found else None


@pytest.mark.parametrize(("tons", "full"), [("20", 2), ("31", 3), ("9", 1), ("24", 3)])
def test_full_loads(program, tons, full):
    """R1: full loads of 8 tons come first"""
    loads = [load for _, load in trips(program(tons))]
    assert loads[:full] == [8] * full


@pytest.mark.parametrize(("tons", "rest"), [("31", 7), ("9", 1), ("24", 8), ("3", 3), ("8", 8)])
def test_last_load(program, tons, rest):
    """R2: the last trip takes what is there"""
    assert [load for _, load in trips(program(tons))][-1:] == [rest]


@pytest.mark.parametrize("tons", ["31", "8", "5", "0"])
def test_nothing_left(program, tons):
    """R3: nothing is left in the end"""
    assert left(program(tons)) == 0


def test_numbers_of_trips(program):
    """R4: trips are counted from 1"""
    assert [trip for trip, _ in trips(program("29"))] == [1, 2, 3, 4]


def test_no_sand(program):
    """R4: without sand there is no trip"""
    assert trips(program("0")) == []


def test_many_sites(program, reference, agree, rng):
    """R1, R2, R3, R4: a hundred other sites"""
    cases = [(str(rng.randint(0, 90)),) for _ in range(105)]
    same = lambda mine, theirs: (trips(mine), left(mine)) == (trips(theirs), left(theirs))  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: int(case[0]))
