import pytest


def pay_of(run):
    """The pay is the last number that the program printed."""
    return run.numbers[-1] if run.numbers else None


def test_asks_twice(program):
    """R1: it asks for two things"""
    assert program("8", "10").asked == 2


def test_whole_hours(program):
    """R1: eight hours at 10 are 80"""
    assert pay_of(program("8", "10")) == pytest.approx(80)


@pytest.mark.parametrize(("hours", "rate", "pay"), [("7.5", "12", 90), ("3", "14.2", 42.6), ("0.25", "16", 4)])
def test_parts(program, hours, rate, pay):
    """R2: parts after the point count"""
    assert pay_of(program(hours, rate)) == pytest.approx(pay, abs=0.006)


def test_one_number(program):
    """R3: it prints one number"""
    assert len(program("8", "10").numbers) == 1


def test_many(program, reference, agree, rng):
    """R1, R2, R3: a hundred other gardeners"""
    cases = [(str(round(rng.uniform(0, 60) * 4) / 4), str(rng.choice([9, 11.5, 12.25, 20]))) for _ in range(110)]
    same = lambda mine, theirs: pay_of(mine) == pytest.approx(pay_of(theirs), abs=0.006)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: float(case[0]))
