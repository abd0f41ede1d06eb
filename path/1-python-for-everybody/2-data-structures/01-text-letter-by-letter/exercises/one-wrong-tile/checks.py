import pytest
from one_wrong_tile import swap_tile


@pytest.mark.parametrize(
    ("title", "place", "letter", "mended"),
    [
        ("NIGHT FELL", 7, "A", "NIGHT FALL"),
        ("BANANA", 3, "O", "BANONA"),
        ("THE SEA", 3, "-", "THE-SEA"),
    ],
)
def test_in_the_middle(title, place, letter, mended):
    """R1: one letter is swapped, the others stay"""
    assert swap_tile(title, place, letter) == mended


@pytest.mark.parametrize(
    ("title", "place", "letter", "mended"),
    [("GOAT", 0, "B", "BOAT"), ("BOAR", 3, "T", "BOAT"), ("X", 0, "Y", "Y")],
)
def test_at_the_ends(title, place, letter, mended):
    """R2: the first place and the last one"""
    assert swap_tile(title, place, letter) == mended


@pytest.mark.parametrize(("title", "place"), [("COMET", 5), ("COMET", 9), ("COMET", -1), ("COMET", -5), ("", 0)])
def test_no_such_place(title, place):
    """R3: without such a place the title stays"""
    assert swap_tile(title, place, "Q") == title


def test_quiet(capsys):
    """R4: nothing is printed"""
    swap_tile("COMET", 1, "A")
    assert capsys.readouterr().out == ""


def test_many_titles(agree, reference, rng):
    """R1, R2, R3: a hundred other titles"""
    cases = []
    for _ in range(120):
        title = "".join(rng.choices("AABEMOST ", k=rng.randint(0, 9)))
        cases.append((title, rng.randint(-2, len(title) + 2), rng.choice("QXZ")))
    agree(swap_tile, reference.swap_tile, cases, size=lambda case: (len(case[0]), abs(case[1])))
