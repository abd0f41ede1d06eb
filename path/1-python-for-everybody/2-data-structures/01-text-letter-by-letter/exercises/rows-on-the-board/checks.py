import pytest


def rows(run):
    """The rows as they hang; gaps at the end of a row are not seen."""
    return [line.rstrip() for line in run.output.splitlines() if line.strip()]


def test_asks_twice(program):
    """R1: it asks for the title and for the places"""
    assert program("SUNSET", "3").asked == 2


@pytest.mark.parametrize(
    ("title", "places", "hung"),
    [
        ("UP", "9", ["UP"]),
        ("SUNSET", "6", ["SUNSET"]),
        ("NIGHTFALL", "4", ["NIGH", "TFAL", "L"]),
        ("SPRING", "2", ["SP", "RI", "NG"]),
    ],
)
def test_rows(program, title, places, hung):
    """R2: full rows, and what is left in the last"""
    assert rows(program(title, places)) == hung


@pytest.mark.parametrize(
    ("title", "places", "hung"),
    [("THE SEA", "3", ["THE", "SEA"]), ("I AM A CAT", "4", ["I AM", "A CA", "T"])],
)
def test_no_gap_in_front(program, title, places, hung):
    """R3: no row begins with a gap"""
    assert rows(program(title, places)) == hung


@pytest.mark.parametrize(("title", "places"), [("THE SEA", "3"), ("COMET", "5"), ("COMET", "2"), ("TO BE", "20")])
def test_no_error(program, title, places):
    """R4: it ends without an error"""
    assert program(title, places).error is None


def test_many_titles(program, reference, agree, rng):
    """R1, R2, R3, R4: a hundred other titles"""
    cases = []
    for _ in range(110):
        words = ["".join(rng.choices("AEMOST", k=rng.randint(1, 6))) for _ in range(rng.randint(1, 4))]
        cases.append((" ".join(words), str(rng.randint(2, 9))))
    same = lambda mine, theirs: (rows(mine), mine.error) == (rows(theirs), None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: len(case[0]))
