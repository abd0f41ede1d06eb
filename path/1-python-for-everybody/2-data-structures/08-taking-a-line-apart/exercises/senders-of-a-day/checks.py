import pytest

DAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def said(run):
    """The lines that were printed, without the spaces around them."""
    return [line.strip() for line in run.output.splitlines() if line.strip()]


def addresses(run):
    return [line for line in said(run) if "@" in line]


def test_asks_twice(program):
    """R1: it asks for a file and a day"""
    assert program("comet.txt", "Fri").asked == 2


@pytest.mark.parametrize(
    ("file", "day", "senders"),
    [
        ("comet.txt", "Fri", ["ana@example.org", "chidi@example.com", "zoe@example.com"]),
        ("comet.txt", "Tue", ["kai@example.net", "li@example.net"]),
        ("fireball.txt", "Sat", ["ana@example.org"]),
        ("fireball.txt", "Mon", ["rosa@sky.example.com"]),
    ],
)
def test_senders(program, file, day, senders):
    """R2: who wrote on that day, once, from A to Z"""
    assert addresses(program(file, day)) == senders


def test_a_person_called_sun(program):
    """R2: a line that begins with From: is no mail"""
    assert addresses(program("comet.txt", "Sun")) == []


@pytest.mark.parametrize(
    ("file", "day", "count"), [("comet.txt", "Fri", 3), ("fireball.txt", "Sat", 1), ("comet.txt", "Wed", 0)]
)
def test_together(program, file, day, count):
    """R3: how many, in the last line"""
    assert said(program(file, day))[-1:] == [f"together: {count}"]


@pytest.mark.parametrize("file", ["fireball.txt", "comet.txt"])
def test_no_error(program, file):
    """R4: no line stops it"""
    assert program(file, "Tue").error is None


def test_missing(program):
    """R5: a file that is not there"""
    run = program("meteor.txt", "Sat")
    assert (said(run), run.error) == (["no such file"], None)


def test_many(program, reference, agree, rng):
    """R2, R3, R4, R5: a hundred questions"""
    files = ["fireball.txt", "comet.txt", "fireball.txt", "comet.txt", "stars.txt"]
    cases = [(rng.choice(files), rng.choice([*DAYS, "Sat", "Fri", "From", ""])) for _ in range(110)]
    same = lambda mine, theirs: (said(mine), mine.error) == (said(theirs), None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: (len(case[0]), len(case[1])))
