import pytest

FILES = ["week-2.txt", "week-3.txt", "empty.txt"]
WEEK_2 = {"example.org": "1", "example.net": "3", "mail.example.net": "1"}
WEEK_3 = {"example.com": "1", "example.org": "2", "mail.example.org": "1"}


def rows(run):
    """What was printed, as pairs of words; the question is cut off where it shares a line with an answer."""
    return [tuple(line.replace("?", " ").split()[-2:]) for line in run.lines]


def test_asks_once(program):
    """R1: it asks once"""
    assert program("week-2.txt").asked == 1


@pytest.mark.parametrize(("name", "counts"), [("week-2.txt", WEEK_2), ("week-3.txt", WEEK_3)])
def test_counts(program, name, counts):
    """R2: the letters of each host"""
    assert dict(rows(program(name))) == counts


def test_no_letters(program):
    """R2: no letters, no lines"""
    run = program("empty.txt")
    assert (run.numbers, run.error) == ([], None)


def test_rows(program):
    """R3: one line for each host"""
    assert sorted(rows(program("week-3.txt"))) == sorted(WEEK_3.items())


@pytest.mark.parametrize("name", ["week-2.txt", "week-3.txt"])
def test_sorted(program, name):
    """R4: sorted by the names"""
    hosts = [row[0] for row in rows(program(name))]
    assert len(hosts) == 3 and hosts == sorted(hosts)


def test_all_files(program, reference, agree, rng):
    """R1, R2, R3, R4: every file, in any order"""
    same = lambda mine, theirs: (rows(mine), mine.error) == (rows(theirs), None)  # noqa: E731
    agree(program, reference.program, [(rng.choice(FILES),) for _ in range(100)], same=same)
