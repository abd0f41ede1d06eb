import pytest
from change_places import change_places


@pytest.mark.parametrize(("one", "other"), [("Eva", "Dan"), ("Dan", "Eva"), ("Eva", "Chi")])
def test_swapped(one, other):
    """R1: each has the seat of the other one"""
    before = {"Eva": ("B", 4), "Dan": ("F", 11), "Chi": ("A", 1)}
    seats = dict(before)
    change_places(seats, one, other)
    assert (seats[one], seats[other]) == (before[other], before[one])


def test_returned():
    """R2: the two new seats come back"""
    assert change_places({"Eva": ("B", 4), "Dan": ("F", 11)}, "Eva", "Dan") == (("F", 11), ("B", 4))


def test_others():
    """R3: everybody else stays"""
    seats = {"Eva": ("B", 4), "Dan": ("F", 11), "Chi": ("A", 1), "Flo": ("A", 2)}
    change_places(seats, "Eva", "Dan")
    assert (len(seats), seats["Chi"], seats["Flo"]) == (4, ("A", 1), ("A", 2))


def test_many_theatres(agree, reference, rng):
    """R2: a hundred other pairs"""
    people = ["Eva", "Dan", "Chi", "Flo", "Gus"]
    cases = []
    for _ in range(110):
        seats = {name: (rng.choice("ABCD"), rng.randint(1, 12)) for name in people}
        cases.append((seats, *rng.sample(people, 2)))
    agree(change_places, reference.change_places, cases)
