import pytest
from the_quickest_repairs import quickest


@pytest.mark.parametrize(
    ("minutes", "places", "expected"),
    [([9, 4, 7, 2], 2, [2, 4]), ([3, 8, 1], 1, [1]), ([15, 15, 6, 50, 20], 4, [6, 15, 15, 20])],
)
def test_shortest_first(minutes, places, expected):
    """R1: the shortest times, in order"""
    assert quickest(minutes, places) == expected


@pytest.mark.parametrize(
    ("minutes", "places", "expected"), [([70, 20], 5, [20, 70]), ([4], 2, [4]), ([], 3, [])]
)
def test_few_repairs(minutes, places, expected):
    """R2: fewer repairs than places"""
    assert quickest(minutes, places) == expected


def test_list_stays():
    """R3: the list that is handed in keeps its order"""
    minutes = [50, 10, 30, 20]
    quickest(minutes, 2)
    assert minutes == [50, 10, 30, 20], "Compared is the list that was handed in."


def test_many(agree, reference, rng):
    """R1, R2: a hundred other days"""
    days = [[rng.randint(1, 90) for _ in range(rng.randint(0, 8))] for _ in range(110)]
    agree(quickest, reference.quickest, [(day, rng.randint(1, 6)) for day in days])
