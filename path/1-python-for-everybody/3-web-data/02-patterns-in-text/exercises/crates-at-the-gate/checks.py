import pytest

FILES = ["monday.txt", "tuesday.txt", "sunday.txt"]


def total(run):
    """The sum is the last number that the program printed."""
    return run.numbers[-1] if run.numbers else None


def test_asks_once(program):
    """R1: it asks once"""
    assert program("monday.txt").asked == 1


def test_lines_that_begin(program):
    """R2: only lines that begin with in and a space"""
    assert total(program("tuesday.txt")) == 21


def test_no_such_line(program):
    """R2: a day on which nothing came in"""
    run = program("sunday.txt")
    assert (total(run), run.error) == (0, None)


def test_names_of_stalls(program):
    """R3: B7 and C12 are names"""
    assert total(program("monday.txt")) == 55


def test_one_number(program):
    """R4: one number is printed"""
    assert len(program("monday.txt").numbers) == 1


def test_all_files(program, reference, agree, rng):
    """R1, R2, R3, R4: every file, in any order"""
    same = lambda mine, theirs: (total(mine), mine.error) == (total(theirs), None)  # noqa: E731
    agree(program, reference.program, [(rng.choice(FILES),) for _ in range(100)], same=same)
