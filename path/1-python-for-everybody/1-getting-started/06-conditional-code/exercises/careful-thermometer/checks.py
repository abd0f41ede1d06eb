import pytest


@pytest.mark.parametrize(
    ("typed", "fahrenheit"), [("21.5", 70.7), ("-40", -40), ("0", 32), ("-3.5", 25.7), ("100", 212)]
)
def test_numbers(program, typed, fahrenheit):
    """R1: numbers are turned into Fahrenheit"""
    assert program(typed).numbers == pytest.approx([fahrenheit])


def test_asks_once(program):
    """R1: it asks once"""
    assert program("21.5").asked == 1


@pytest.mark.parametrize("typed", ["warm", "21,5", "", "12 degrees", "--3"])
def test_not_a_number(program, typed):
    """R2: anything else gets a friendly line"""
    assert program(typed).output.strip().lower() == "please type a number"


@pytest.mark.parametrize("typed", ["warm", "", "1.2.3", "20"])
def test_no_error(program, typed):
    """R3: no error, whatever is typed"""
    assert program(typed).error is None


def test_many(program, reference, agree, rng):
    """R1, R2, R3: a hundred guests"""
    words = ["cold", "minus 3", "3;5", "O", "ten", " ", "5°", "-", "1e", "21.5 C"]
    cases = [(rng.choice(words),) for _ in range(30)]
    cases += [(str(round(rng.uniform(-50, 60), 1)),) for _ in range(80)]
    same = lambda mine, theirs: mine.error is None and mine.numbers == pytest.approx(theirs.numbers)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: len(case[0]))
