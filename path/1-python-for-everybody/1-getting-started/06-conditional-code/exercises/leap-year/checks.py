import pytest


def answer(run):
    return run.output.strip().lower()


@pytest.mark.parametrize("typed", ["2023", "2026", "1999"])
def test_not_divided_by_four(program, typed):
    """R1: years that 4 does not divide"""
    assert answer(program(typed)) == "common year"


@pytest.mark.parametrize("typed", ["2024", "1996", "4"])
def test_divided_by_four(program, typed):
    """R2: ordinary leap years"""
    assert answer(program(typed)) == "leap year"


@pytest.mark.parametrize("typed", ["1900", "2100", "2200", "100"])
def test_hundreds(program, typed):
    """R3: hundreds are common years"""
    assert answer(program(typed)) == "common year"


@pytest.mark.parametrize("typed", ["2000", "1600", "2400"])
def test_four_hundreds(program, typed):
    """R3: four-hundreds are leap years"""
    assert answer(program(typed)) == "leap year"


def test_asks_once(program):
    """R4: it asks once and prints one line"""
    run = program("2031")
    assert (run.asked, len(run.lines)) == (1, 1)


def test_twelve_centuries(program, reference, agree, rng):
    """R1, R2, R3: years of twelve centuries"""
    years = [(str(100 * rng.randint(15, 27)),) for _ in range(40)]
    years += [(str(rng.randint(1583, 2800)),) for _ in range(80)]
    agree(program, reference.program, years, size=lambda case: abs(int(case[0]) - 2000))
