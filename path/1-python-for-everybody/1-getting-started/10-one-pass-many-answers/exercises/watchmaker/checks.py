import re

import pytest


def said(run):
    """The numbers behind the three words, as far as they were said."""
    found = re.findall(r"(fastest|slowest|average): *(-?\d+(?:\.\d+)?(?:e-?\d+)?)", run.output)
    return {word: round(float(number), 6) for word, number in found}


def complaints(run):
    return [line.strip().lower() for line in run.output.splitlines()].count("digits, please")


def test_reads_until_done(program):
    """R1: it reads until done, and no further"""
    assert program("3", "x", "-4", "done", "5").asked == 4


@pytest.mark.parametrize(("lines", "times"), [(("two", "7", "", "2.5", "5"), 3), (("1 s", "9"), 1)])
def test_digits_please(program, lines, times):
    """R2: each line that is no whole number is told so"""
    assert complaints(program(*lines, "done")) == times


@pytest.mark.parametrize(("lines", "average"), [(("two", "7", "", "2.5", "5"), 6), (("1 s", "9"), 9)])
def test_no_day(program, lines, average):
    """R2: such a line does not count as a day"""
    assert said(program(*lines, "done")).get("average") == average


@pytest.mark.parametrize("numbers", [(2, 9, 4), (9, 4, 2), (-3, -8, -5), (-8, -5, -2), (0, 7, -1)])
def test_fastest(program, numbers):
    """R3: the fastest is the largest number"""
    assert said(program(*map(str, numbers), "done")).get("fastest") == max(numbers)


@pytest.mark.parametrize("numbers", [(4, 9, 2), (1, 2, 3), (-3, -8, -5), (6, -6)])
def test_slowest(program, numbers):
    """R3: the slowest is the smallest number"""
    assert said(program(*map(str, numbers), "done")).get("slowest") == min(numbers)


@pytest.mark.parametrize("numbers", [(5,), (1, 2, 6), (-3, -8, -4), (6, -6)])
def test_average(program, numbers):
    """R3: the average of all days"""
    assert said(program(*map(str, numbers), "done")).get("average") == sum(numbers) / len(numbers)


@pytest.mark.parametrize("lines", [(), ("x", "none")])
def test_no_days(program, lines):
    """R4: without a day there are words, and no numbers"""
    run = program(*lines, "done")
    assert run.lines[-1].strip() == "no days"
    assert said(run) == {}


def test_many_clocks(program, reference, agree, rng):
    """R1, R2, R3, R4: a hundred other clocks"""
    cases = []
    for _ in range(105):
        shift = rng.choice([-25, 0, 25])
        lines = [str(rng.randint(-20, 20) + shift) for _ in range(rng.randint(0, 7))]
        lines += rng.choice([(), (), ("slow",), ("1.5", "?")])
        rng.shuffle(lines)
        cases.append((*lines, "done"))

    def same(mine, theirs):
        kept = (said(theirs), theirs.asked, complaints(theirs), None)
        return (said(mine), mine.asked, complaints(mine), mine.error) == kept

    agree(program, reference.program, cases, same=same, size=len)
