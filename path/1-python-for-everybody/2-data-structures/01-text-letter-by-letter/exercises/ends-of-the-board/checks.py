import pytest


def letter_after(run, words):
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == words:
            return after.strip()
    return ""


@pytest.mark.parametrize("title", ["NIGHT BUS", "UP", "4 SISTERS"])
def test_first(program, title):
    """R1: the first letter of the title"""
    assert letter_after(program(title), "first letter") == title[0]


@pytest.mark.parametrize("title", ["NIGHT BUS", "UP", "THE LAST TRAIN", "ROOM 9"])
def test_last(program, title):
    """R2: the last letter, however long the title is"""
    assert letter_after(program(title), "last letter") == title[-1]


def test_one_letter(program):
    """R3: a title of one letter"""
    run = program("Z")
    assert (letter_after(run, "first letter"), letter_after(run, "last letter"), run.asked) == ("Z", "Z", 1)


def test_many_titles(program, reference, agree, rng):
    """R1, R2: a hundred other titles"""
    letters = "ABCDEFGHIJKLMNOPRSTUVW"
    cases = [("".join(rng.choices(letters, k=rng.randint(1, 14))),) for _ in range(110)]
    agree(program, reference.program, cases, size=lambda case: len(case[0]))
