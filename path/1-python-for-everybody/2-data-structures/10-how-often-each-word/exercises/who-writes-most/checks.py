import pytest

FILES = ["mailbox.txt", "week-1.txt", "one-day.txt", "drafts.txt"]


def said(run):
    return run.output.strip()


def test_asks_once(program):
    """R1: it asks once"""
    assert program("week-1.txt").asked == 1


def test_long_file(program, reference):
    """R2, R3: the address and its count in a long file"""
    assert said(program("mailbox.txt")).split() == said(reference.program("mailbox.txt")).split()


def test_count_alone(program, reference):
    """R2: only lines with From and a space count"""
    count = said(reference.program("mailbox.txt")).split()[1]
    assert said(program("mailbox.txt")).split()[-1:] == [count]


def test_tie(program):
    """R4: of equal senders, the first in the file"""
    assert said(program("week-1.txt")).split()[:1] == ["bo@example.org"]


def test_one_letter_each(program):
    """R3, R4: one letter is enough to be first"""
    assert said(program("one-day.txt")).split() == ["chipo@example.net", "1"]


def test_one_line(program):
    """R3: one line with two words"""
    run = program("week-1.txt")
    assert [len(line.split()) for line in run.lines] == [2]


def test_no_letters(program):
    """R5: a file without letters says so"""
    run = program("drafts.txt")
    assert (said(run), run.error) == ("no letters", None)


def test_all_files(program, reference, agree, rng):
    """R1, R2, R3, R4, R5: every file, in any order"""
    agree(program, reference.program, [(rng.choice(FILES),) for _ in range(100)])
