import pytest


def text_after(run, words):
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == words:
            return after.strip()
    return ""


def number_after(run, words):
    try:
        return float(text_after(run, words))
    except ValueError:
        return None


@pytest.mark.parametrize(("morning", "evening", "eels"), [("12", "30", "42"), ("0", "7", "7"), ("9", "1", "10")])
def test_sum(program, morning, evening, eels):
    """R1: the two counts are added"""
    assert text_after(program(morning, evening), "eels") == eels


def test_an_hour(program):
    """R2: the sum is divided by twelve hours"""
    assert number_after(program("12", "30"), "an hour") == pytest.approx(3.5)


def test_asks_twice(program):
    """R3: it asks twice"""
    assert program("12", "30").asked == 2


def test_many_days(program, reference, agree, rng):
    """R1, R2: a hundred other days"""
    days = [(str(rng.randint(0, 90)), str(rng.randint(0, 400))) for _ in range(110)]
    agree(program, reference.program, days, size=lambda day: int(day[0]) + int(day[1]))
