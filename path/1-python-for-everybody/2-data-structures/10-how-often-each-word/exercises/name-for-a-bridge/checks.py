import pytest
from name_for_a_bridge import tally


@pytest.mark.parametrize(
    ("votes", "counts"),
    [
        (["crane"], {"crane": 1}),
        (["crane", "crane", "crane"], {"crane": 3}),
        (["crane", "mill", "crane", "mill", "old"], {"crane": 2, "mill": 2, "old": 1}),
    ],
)
def test_counts(votes, counts):
    """R1: each vote counts as one"""
    assert tally(votes) == counts


def test_clean():
    """R2: capitals and spaces make no difference"""
    assert tally(["Mill", " mill", "MILL ", "Old Mill"]) == {"mill": 3, "old mill": 1}


def test_none():
    """R3: no votes, no entries"""
    assert tally([]) == {}


def test_many_villages(agree, reference, rng):
    """R1, R2, R3: a hundred other villages"""
    names = ["Crane", "crane", " mill", "Mill ", "OLD", "old", "swan"]
    cases = [(rng.choices(names, k=rng.randint(0, 9)),) for _ in range(110)]
    agree(tally, reference.tally, cases, size=lambda case: len(case[0]))
