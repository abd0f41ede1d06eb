import pytest
from turning import turning_tiles


@pytest.mark.parametrize(("title", "tiles"), [("MOON", 1), ("MAMMOTH", 3), ("ROOM", 1)])
def test_each_m(title, tiles):
    """R1: every M counts"""
    assert turning_tiles(title) == tiles


@pytest.mark.parametrize(("title", "tiles"), [("WAVES", 1), ("SWALLOW", 2), ("WE MEET TOMORROW", 4)])
def test_each_w(title, tiles):
    """R2: every W counts as well"""
    assert turning_tiles(title) == tiles


@pytest.mark.parametrize("title", ["", "COAST", "THE LAST TRAIN", "swimming to the exit", "NIGHT 4"])
def test_nothing_else(title):
    """R3: nothing else counts"""
    assert turning_tiles(title) == 0


def test_returned(capsys):
    """R4: the number is returned, not printed"""
    assert turning_tiles("MEW") == 2
    assert capsys.readouterr().out == ""


def test_many_titles(agree, reference, rng):
    """R1, R2, R3: a hundred other titles"""
    cases = [("".join(rng.choices("MWMWmwNVAEO ", k=rng.randint(0, 12))),) for _ in range(110)]
    agree(turning_tiles, reference.turning_tiles, cases, size=lambda case: len(case[0]))
