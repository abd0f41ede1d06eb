FILES = ["mailbox.txt", "week-2.txt", "drafts.txt"]


def rows(run):
    return [tuple(line.split()) for line in run.lines if line.strip()]


def test_asks_once(program):
    """R1: it asks once"""
    assert program("week-2.txt").asked == 1


def test_counts(program, reference):
    """R2: the counts of the hours"""
    mine = [" ".join((hour.zfill(2), *rest)) for hour, *rest in rows(program("mailbox.txt"))]
    assert sorted(mine) == [" ".join(row) for row in rows(reference.program("mailbox.txt"))]


def test_two_digits(program):
    """R3: hours have two digits"""
    lines = rows(program("week-2.txt"))
    assert lines and [len(row[0]) for row in lines] == [2] * len(lines)


def test_a_line_each(program, reference):
    """R3: one line for each hour"""
    assert len(program("week-2.txt").lines) == len(reference.program("week-2.txt").lines)


def test_order(program, reference):
    """R4: from early to late"""
    hours = [row[0].zfill(2) for row in rows(program("mailbox.txt"))]
    assert hours == [row[0] for row in rows(reference.program("mailbox.txt"))]


def test_no_letters(program):
    """R5: no letters, no lines"""
    run = program("drafts.txt")
    assert (run.output.strip(), run.error) == ("", None)


def test_all_files(program, reference, agree, rng):
    """R1, R2, R3, R4, R5: every file, in any order"""
    same = lambda mine, theirs: (rows(mine), mine.error) == (rows(theirs), theirs.error)  # noqa: E731
    agree(program, reference.program, [(rng.choice(FILES),) for _ in range(100)], same=same)
