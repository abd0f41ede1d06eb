import pytest
from who_said_what import statements


@pytest.mark.parametrize(
    ("text", "pairs"),
    [
        ("Ife said <It is late.>", [("Ife", "It is late.")]),
        ("the baker said <no bread, 2 rolls>", [("baker", "no bread, 2 rolls")]),
        ("(Li said <>)", [("Li", "")]),
        ("O said <a>", [("O", "a")]),
    ],
)
def test_pair(text, pairs):
    """R1: the word and the quote"""
    assert statements(text) == pairs


@pytest.mark.parametrize(
    "text", ["A board read <open>", "<hello>", "Bo said hello", "Bo said: <hello>", "Bo sang <la>", "Bo said  <two spaces>"]
)
def test_left_out(text):
    """R2: quotes without that in front are left out"""
    assert statements(text) == []


def test_order():
    """R3: in the order of the text"""
    text = "Zoe said <one>, a sign <two>, Abe said <three>, Zoe said <one>"
    assert statements(text) == [("Zoe", "one"), ("Abe", "three"), ("Zoe", "one")]


@pytest.mark.parametrize("text", ["", "silence", "said"])
def test_none(text):
    """R3: no statement, an empty list"""
    assert statements(text) == []


def test_many(agree, reference, rng):
    """R1, R2, R3: a hundred other texts"""
    pieces = ["Bo said <yes>", "Ana said <no, 2>", "<sign>", " ", ", ", "she sang <la>", "the cook said <>"]
    cases = [(" ".join(rng.choices(pieces, k=rng.randint(0, 6))),) for _ in range(120)]
    agree(statements, reference.statements, cases, size=lambda case: len(case[0]))
