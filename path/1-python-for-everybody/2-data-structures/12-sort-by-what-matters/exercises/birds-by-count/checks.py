import pytest
from birds_by_count import by_count


@pytest.mark.parametrize(
    ("birds", "names"),
    [
        ({"owl": 1, "jay": 8, "gull": 5}, ["jay", "gull", "owl"]),
        ({"owl": 9, "jay": 80, "gull": 10}, ["jay", "gull", "owl"]),
        ({"owl": 2}, ["owl"]),
    ],
)
def test_counts(birds, names):
    """R1: the largest count first"""
    assert list(by_count(birds)) == names


def test_equal():
    """R2: of equals, the later in the alphabet first"""
    assert list(by_count({"jay": 4, "owl": 4, "gull": 4, "rook": 5})) == ["rook", "owl", "jay", "gull"]


def test_none():
    """R3: no birds, an empty list"""
    assert list(by_count({})) == []


def test_many_windows(agree, reference, rng):
    """R1, R2, R3: a hundred other windows"""
    names = ["owl", "jay", "gull", "rook", "finch", "tit"]
    cases = []
    for _ in range(110):
        some = rng.sample(names, rng.randint(0, 6))
        cases.append(({name: rng.randint(1, 5) for name in some},))
    agree(by_count, reference.by_count, cases, size=lambda case: len(case[0]))
