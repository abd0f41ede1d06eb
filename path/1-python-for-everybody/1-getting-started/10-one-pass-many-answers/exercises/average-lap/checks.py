import re

import pytest


def averages(run):
    """Every average that the program said."""
    found = re.findall(r"average: (-?\d+(?:\.\d+)?(?:e-?\d+)?)", run.output)
    return [round(float(number), 6) for number in found]


def test_reads_until_done(program):
    """R1: it reads until done, and no further"""
    assert program("31", "35", "done", "50").asked == 3


def test_parts_of_a_second(program):
    """R1: a lap may have a part after the point"""
    assert averages(program("31.5", "done")) == [31.5]


@pytest.mark.parametrize(
    ("laps", "average"), [(("38",), 38), (("30", "50"), 40), (("10", "20", "60"), 30), (("41", "41", "41"), 41)]
)
def test_average(program, laps, average):
    """R2: the average of all laps, once"""
    assert averages(program(*laps, "done")) == [average]


def test_no_laps(program):
    """R3: without laps there are words"""
    assert program("done").output.strip() == "no laps"


def test_many_swimmers(program, reference, agree, rng):
    """R1, R2, R3: a hundred other swimmers"""
    cases = []
    for _ in range(105):
        laps = [str(round(rng.uniform(25, 90), 1)) for _ in range(rng.randint(0, 7))]
        cases.append((*laps, "done"))
    same = lambda mine, theirs: (averages(mine), mine.error) == (pytest.approx(averages(theirs)), None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=len)
