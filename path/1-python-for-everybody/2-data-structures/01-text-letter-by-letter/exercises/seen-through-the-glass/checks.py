import pytest
from glass_door import from_inside


@pytest.mark.parametrize(("title", "row"), [("UP", "PU"), ("NIGHTFALL", "LLAFTHGIN"), ("Z", "Z")])
def test_turned(title, row):
    """R1: the last letter comes first"""
    assert from_inside(title) == row


@pytest.mark.parametrize(
    ("title", "row"), [("A B", "B.A"), ("TO BE OR", "RO.EB.OT"), ("THE SEA", "AES.EHT")]
)
def test_gaps(title, row):
    """R2: every gap has become a dot"""
    assert from_inside(title) == row


def test_empty():
    """R3: an empty title gives an empty text"""
    assert from_inside("") == ""


def test_many_titles(agree, reference, rng):
    """R1, R2: a hundred other titles"""
    cases = [("".join(rng.choices("AEMOST   ", k=rng.randint(0, 12))),) for _ in range(110)]
    agree(from_inside, reference.from_inside, cases, size=lambda case: len(case[0]))
