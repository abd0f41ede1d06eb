import pytest


def word_for(run):
    return run.output.strip().lower()


@pytest.mark.parametrize("typed", ["-4", "-40.5", "0"])
def test_cold(program, typed):
    """R1: 0 and below is ice"""
    assert word_for(program(typed)) == "ice"


@pytest.mark.parametrize("typed", ["100", "100.5", "250"])
def test_hot(program, typed):
    """R2: 100 and above is steam"""
    assert word_for(program(typed)) == "steam"


@pytest.mark.parametrize("typed", ["0.1", "20", "37.5", "99.9"])
def test_between(program, typed):
    """R3: between the edges it is water"""
    assert word_for(program(typed)) == "water"


def test_everywhere(program, reference, agree, rng):
    """R1, R2, R3: the right word all along the scale"""
    cases = [(str(rng.choice([-1, 0, 1, 99, 100, 101])),) for _ in range(40)]
    cases += [(str(round(rng.uniform(-60, 160), 1)),) for _ in range(80)]
    agree(program, reference.program, cases, size=lambda case: abs(float(case[0])))
