import pytest


def words(run):
    return run.output.split()


@pytest.mark.parametrize(("seconds", "numbers"), [("3", [3, 2, 1]), ("1", [1]), ("5", [5, 4, 3, 2, 1])])
def test_counts_down(program, seconds, numbers):
    """R1: every second is shown, down to 1"""
    assert program(seconds).numbers == numbers


def test_smiles_at_the_end(program):
    """R2: smile stands at the end, once"""
    assert words(program("2")) == ["2", "1", "smile"]


def test_no_seconds(program):
    """R3: with 0 seconds there is only smile"""
    assert words(program("0")) == ["smile"]


def test_many_countdowns(program, reference, agree, rng):
    """R1, R2, R3: a hundred other countdowns"""
    cases = [(str(rng.randint(0, 40)),) for _ in range(105)]
    same = lambda mine, theirs: words(mine) == words(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: int(case[0]))
