import pytest


def said(run):
    return [line.strip().lower() for line in run.output.splitlines() if line.strip()]


@pytest.mark.parametrize("good", ["1", "4", "8"])
def test_good_at_once(program, good):
    """R1: a good number is printed at once"""
    assert said(program(good, "5", "6")) == [f"printing {good}"]


def test_asks_no_more(program):
    """R1: after a good number it asks nothing more"""
    assert program("9", "4", "5", "6").asked == 2


@pytest.mark.parametrize(
    ("bad", "answers"),
    [
        (["0"], ["1 to 8, please"]),
        (["9", "9"], ["1 to 8, please", "1 to 8, please"]),
        (["two", "0", "", "11"], ["digits, please", "1 to 8, please", "digits, please", "1 to 8, please"]),
    ],
)
def test_asks_again(program, bad, answers):
    """R1: it asks again after every bad answer"""
    assert said(program(*bad, "6", "7")) == [*answers, "printing 6"]


@pytest.mark.parametrize("typed", ["two", "2.5", "", "4 prints"])
def test_no_whole_number(program, typed):
    """R2: what is no whole number is told so"""
    assert said(program(typed, "5"))[:-1] == ["digits, please"]


@pytest.mark.parametrize("typed", ["0", "9", "-2", "100"])
def test_out_of_range(program, typed):
    """R3: too few or too many is told so"""
    assert said(program(typed, "5"))[:-1] == ["1 to 8, please"]


def test_prints(program):
    """R4: the good number is printed at the end"""
    assert said(program("many", "12", "3"))[-1:] == ["printing 3"]


def test_many_guests(program, reference, agree, rng):
    """R1, R2, R3, R4: a hundred other guests"""
    kinds = ["0", "9", "-1", "44", "six", "", "3.0", "x"]
    cases = [(*rng.choices(kinds, k=rng.randint(0, 4)), str(rng.randint(1, 8))) for _ in range(105)]
    same = lambda mine, theirs: (said(mine), mine.asked, mine.error) == (said(theirs), theirs.asked, None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=len)
