import pytest


def label(run):
    """What stands behind `label:` and the one space that print puts there."""
    for line in run.output.splitlines():
        before, colon, after = line.partition(":")
        if colon and before.strip() == "label":
            return after.removeprefix(" ")
    return ""


@pytest.mark.parametrize("typed", ["  east", "East  ", "   eAST "])
def test_ends(program, typed):
    """R1: no gap at the ends of the label"""
    assert label(program(typed)).upper() == "EAST"


@pytest.mark.parametrize(("typed", "shown"), [("birch", "BIRCH"), ("North", "NORTH"), ("Björk", "BJÖRK")])
def test_capitals(program, typed, shown):
    """R2: the label is in capitals"""
    assert label(program(typed)) == shown


@pytest.mark.parametrize(
    ("typed", "shown"), [("HIVE 12", "HIVE-12"), ("A B C", "A-B-C"), ("TWO  GAPS", "TWO--GAPS")]
)
def test_hyphens(program, typed, shown):
    """R3: gaps inside have become hyphens"""
    assert label(program(typed)) == shown


def test_asks_once(program):
    """R4: it asks once and prints a label"""
    run = program("gate")
    assert (run.asked, label(run)) == (1, "GATE")


def test_many_names(program, reference, agree, rng):
    """R1, R2, R3: a hundred other names"""
    cases = [("".join(rng.choices("aBcDe7    ", k=rng.randint(1, 10))),) for _ in range(110)]
    same = lambda mine, theirs: label(mine) == label(theirs)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=lambda case: len(case[0]))
