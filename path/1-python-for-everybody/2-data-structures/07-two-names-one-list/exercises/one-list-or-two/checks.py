import pytest
from one_list_or_two import compare


@pytest.mark.parametrize("songs", [["Snow", "Home"], ["Bells"], []])
def test_one(songs):
    """R1: two names for one list"""
    alias = songs
    assert compare(songs, alias) == "one list"


@pytest.mark.parametrize("songs", [["Snow", "Home"], ["Bells"], []])
def test_equal(songs):
    """R2: two lists that hold the same"""
    assert compare(songs, list(songs)) == "two equal lists"


@pytest.mark.parametrize(
    ("first", "second"),
    [(["Snow"], ["Home"]), (["Snow", "Home"], ["Home", "Snow"]), (["Snow"], ["Snow", "Home"]), ([], ["Bells"])],
)
def test_different(first, second):
    """R3: two lists that differ"""
    assert compare(first, second) == "two different lists"


def test_many(agree, reference, rng):
    """R2, R3: a hundred other pairs of two lists"""
    draw = lambda: [rng.choice(["Snow", "Home", "Bells"]) for _ in range(rng.randint(0, 2))]  # noqa: E731
    agree(compare, reference.compare, [(draw(), draw()) for _ in range(120)])
