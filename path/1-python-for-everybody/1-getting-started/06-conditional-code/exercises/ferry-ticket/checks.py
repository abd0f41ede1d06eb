import pytest

COUNTER = "please ask at the counter"


def price(run):
    return run.numbers[-1] if run.numbers else None


@pytest.mark.parametrize("age", ["0", "3", "5"])
def test_small_children(program, age):
    """R1: under 6 sail for 0"""
    assert price(program(age, "no")) == 0


@pytest.mark.parametrize(
    ("age", "expected"), [("6", 6), ("17", 6), ("18", 12), ("64", 12), ("65", 6), ("120", 6)]
)
def test_edges_of_age(program, age, expected):
    """R2: each age pays its price"""
    assert price(program(age, "no")) == expected


@pytest.mark.parametrize(
    ("age", "answer", "expected"), [("30", "yes", 6), ("70", "YES", 3), ("10", "Yes", 3), ("30", "eyes", 12)]
)
def test_islanders(program, age, answer, expected):
    """R3: people of the island pay half of their price"""
    assert price(program(age, answer)) == expected


@pytest.mark.parametrize("age", ["thirty", "", "12.5", "-1", "121"])
def test_counter(program, age):
    """R4: an age that cannot be goes to the counter"""
    run = program(age, "no")
    assert (run.output.strip().lower(), run.asked, run.error) == (COUNTER, 1, None)


def test_one_number(program):
    """R5: one number, the price"""
    run = program("41", "no")
    assert (len(run.numbers), run.asked) == (1, 2)


def test_many_passengers(program, reference, agree, rng):
    """R1, R2, R3, R4: a hundred passengers"""
    ages = ["-1", "0", "5", "6", "17", "18", "64", "65", "120", "121", "two"]
    cases = [(rng.choice(ages), rng.choice(["yes", "no", "YES"])) for _ in range(60)]
    cases += [(str(rng.randint(-10, 130)), rng.choice(["yes", "No"])) for _ in range(80)]
    same = lambda mine, theirs: (price(mine), mine.asked, mine.error) == (price(theirs), theirs.asked, None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: (len(case[0]), case[0]))
