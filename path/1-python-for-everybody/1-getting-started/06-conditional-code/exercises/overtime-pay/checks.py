import pytest


def pay_of(run):
    """The pay is the last number that the program printed."""
    return run.numbers[-1] if run.numbers else None


def test_two_questions(program):
    """R1: it asks for two things"""
    assert program("45", "10").asked == 2


def test_short_week(program):
    """R2: 38 hours at 12.5 are 475"""
    assert pay_of(program("38", "12.5")) == pytest.approx(475)


def test_exactly_forty(program):
    """R2: 40 hours are all paid at the rate"""
    assert pay_of(program("40", "8")) == pytest.approx(320)


def test_long_week(program):
    """R3: 45 hours at 10 are 475"""
    assert pay_of(program("45", "10")) == pytest.approx(475)


def test_part_of_an_hour(program):
    """R3: half an hour beyond 40 counts too"""
    assert pay_of(program("40.5", "20")) == pytest.approx(815)


def test_no_hours(program):
    """R2: a week without work pays 0"""
    assert pay_of(program("0", "10")) == pytest.approx(0)


def test_one_number(program):
    """R4: it prints one number"""
    assert len(program("41", "7").numbers) == 1


def test_many_weeks(program, reference, agree, rng):
    """R2, R3: the right pay for a hundred other weeks"""
    weeks = [(rng.choice(["0", "39", "39.5", "40", "40.5", "41", "80"]), "3") for _ in range(20)]
    weeks += [
        (str(round(rng.uniform(0, 90), 1)), str(rng.choice([7, 9.5, 11, 13.25, 20]))) for _ in range(100)
    ]
    same = lambda mine, theirs: pay_of(mine) == pytest.approx(pay_of(theirs))  # noqa: E731
    agree(program, reference.program, weeks, same=same, size=lambda week: float(week[0]))
