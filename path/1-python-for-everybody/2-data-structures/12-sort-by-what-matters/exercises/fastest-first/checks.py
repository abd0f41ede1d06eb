import pytest
from fastest_first import ranking


@pytest.mark.parametrize(
    ("results", "names"),
    [
        ([("Eva", 90), ("Dan", 71), ("Flo", 88)], ["Dan", "Flo", "Eva"]),
        ([("Dan", 100), ("Eva", 9)], ["Eva", "Dan"]),
        ([("Flo", 61.5), ("Gus", 61.25)], ["Gus", "Flo"]),
        ([], []),
    ],
)
def test_seconds(results, names):
    """R1: from the fewest seconds to the most"""
    assert [result[0] for result in ranking(results)] == names


def test_tuples():
    """R1: the tuples come back whole"""
    assert list(ranking([("Eva", 90), ("Dan", 71)])) == [("Dan", 71), ("Eva", 90)]


@pytest.mark.parametrize("names", [["Gus", "Eva", "Flo"], ["Dan", "Eva"], ["Flo", "Dan", "Gus"]])
def test_equal(names):
    """R2: equals stay in the order in which they came"""
    results = [(name, 75) for name in names]
    assert list(ranking(results)) == results


def test_unchanged():
    """R3: the list stays as it was"""
    results = [("Eva", 90), ("Dan", 71)]
    ranking(results)
    assert results == [("Eva", 90), ("Dan", 71)]


def test_many_races(agree, reference, rng):
    """R1, R2: a hundred other races"""
    names = ["Eva", "Dan", "Flo", "Gus", "Ivy"]
    cases = []
    for _ in range(110):
        some = rng.sample(names, rng.randint(0, 5))
        cases.append(([(name, rng.choice([9, 70, 71, 100])) for name in some],))
    agree(ranking, reference.ranking, cases, size=lambda case: len(case[0]))
