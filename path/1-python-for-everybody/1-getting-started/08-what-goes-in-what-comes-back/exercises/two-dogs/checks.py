import pytest


def together(run):
    """The number behind `together:` in the last line, if there is one."""
    word, _, number = (run.lines or [""])[-1].partition(":")
    try:
        return float(number) if word.strip() == "together" else None
    except ValueError:
        return None


@pytest.mark.parametrize(("first", "second", "sum_of_both"), [("5", "5", 2), ("30", "12.5", 8.5), ("0", "1", 0.2)])
def test_sum(program, first, second, sum_of_both):
    """R1, R2: the sum of both doses"""
    assert together(program(first, second)) == pytest.approx(sum_of_both)


def test_asks_twice(program):
    """R1: it asks twice"""
    assert program("10", "20").asked == 2


def test_quiet_function(program):
    """R3: one line is printed"""
    assert len(program("10", "40").lines) == 1


def test_many_pairs(program, reference, agree, rng):
    """R1, R2: a hundred other pairs"""
    pairs = [(str(rng.randint(1, 60)), str(round(rng.uniform(0, 40), 1))) for _ in range(110)]
    same = lambda mine, theirs: together(mine) == pytest.approx(together(theirs))  # noqa: E731
    agree(program, reference.program, pairs, same=same, size=lambda pair: float(pair[0]) + float(pair[1]))
