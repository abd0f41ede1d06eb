import pytest

STOP = "{{stop}}"


def answers(run):
    return [int(number) for number in run.numbers]


def test_stops(program):
    """R1: it reads until the word, and no further"""
    assert program("3", "4", STOP, "5").asked == 3


@pytest.mark.parametrize(("away", "expected"), [((-1, -2, 3), 2), ((0, 1, 2), 0), ((-1, 0, 1), 1)])
def test_below(program, away, expected):
    """R2: first, how many were below {{limit}}"""
    numbers = [str({{limit}} + step) for step in away]
    assert answers(program(*numbers, STOP))[:1] == [expected]


@pytest.mark.parametrize("numbers", [("5",), ("-7", "-3", "-9"), ("2", "90", "4"), ("300", "20", "10")])
def test_largest(program, numbers):
    """R3: then the largest of all"""
    assert answers(program(*numbers, STOP))[1:] == [max(map(int, numbers))]


def test_nothing(program):
    """R4: without a number there are words"""
    run = program(STOP)
    assert (run.output.strip().lower(), run.error) == ("{{nothing}}", None)


def test_many_diaries(program, reference, agree, rng):
    """R1, R2, R3: a hundred other diaries"""
    cases = []
    for _ in range(105):
        numbers = [str({{limit}} + rng.randint(-30, 30)) for _ in range(rng.randint(1, 9))]
        cases.append((*numbers, STOP))
    same = lambda mine, theirs: answers(mine) == answers(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=len)
