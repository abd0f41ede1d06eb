import pytest


def said(run):
    """The lines that were printed, without their case and the spaces around them."""
    return [line.strip().lower() for line in run.output.splitlines() if line.strip()]


@pytest.mark.parametrize(
    ("typed", "lines"),
    [
        (("iron", "next", "done"), ["now: iron", "0"]),
        (("radio", "clock", "next", "next", "done"), ["now: radio", "now: clock", "0"]),
    ],
)
def test_to_the_end(program, typed, lines):
    """R1: a thing goes to the end of the list"""
    assert said(program(*typed)) == lines


def test_already_there(program):
    """R2: a thing is put on the list once"""
    assert said(program("iron", "iron", "done")) == ["already on the list", "1", "iron"]


def test_again_later(program):
    """R2: it may come back when it has left the list"""
    assert said(program("iron", "next", "iron", "done")) == ["now: iron", "1", "iron"]


def test_first_one_leaves(program):
    """R3: the first one leaves at next"""
    assert said(program("kettle", "radio", "iron", "next", "done"))[:2] == ["now: kettle", "2"]


def test_nobody(program):
    """R4: next with an empty list"""
    assert said(program("next", "lamp", "done")) == ["nobody is waiting", "1", "lamp"]


def test_evening(program):
    """R5: how many, then from A to Z"""
    run = program("radio", "kettle", "lamp", "iron", "done")
    assert said(run) == ["4", "iron", "kettle", "lamp", "radio"]


def test_it_ends(program):
    """R5: it ends at done"""
    run = program("done", "lamp")
    assert (said(run), run.asked, run.error) == (["0"], 1, None)


def test_many(program, reference, agree, rng):
    """R1, R2, R3, R4, R5: a hundred other Saturdays"""
    lines = ["lamp", "radio", "fan", "iron", "next", "next"]
    cases = [(*rng.choices(lines, k=rng.randint(0, 9)), "done") for _ in range(110)]
    same = lambda mine, theirs: (said(mine), mine.error) == (said(theirs), None)  # noqa: E731
    agree(program, reference.program, cases, same=same, size=len)
