import pytest


def answer(run):
    return run.output.strip()


def test_asks_once(program):
    """R1: it asks once"""
    assert program("0.5").asked == 1


@pytest.mark.parametrize(
    ("typed", "letter"), [("0.95", "A"), ("0.85", "B"), ("0.75", "C"), ("0.65", "D"), ("0.2", "F")]
)
def test_inside_each_step(program, typed, letter):
    """R2: each step has its letter"""
    assert answer(program(typed)) == letter


@pytest.mark.parametrize(
    ("typed", "letter"), [("1.0", "A"), ("0.9", "A"), ("0.8", "B"), ("0.7", "C"), ("0.6", "D"), ("0", "F")]
)
def test_on_each_edge(program, typed, letter):
    """R2: an edge belongs to the better letter"""
    assert answer(program(typed)) == letter


@pytest.mark.parametrize("typed", ["1.01", "85", "-0.01", "-3"])
def test_out_of_range(program, typed):
    """R3: scores that cannot be"""
    assert answer(program(typed)).lower() == "out of range"


def test_one_line(program):
    """R4: one line, nothing else"""
    assert len(program("0.72").lines) == 1


def test_many_scores(program, reference, agree, rng):
    """R2, R3: a hundred other scores"""
    cases = [(str(rng.choice([0, 0.59, 0.6, 0.69, 0.7, 0.79, 0.8, 0.89, 0.9, 1, 1.1])),) for _ in range(40)]
    cases += [(str(round(rng.uniform(-0.3, 1.3), 2)),) for _ in range(100)]
    agree(program, reference.program, cases, size=lambda case: abs(float(case[0]) - 0.5))
