import pytest
from next_turn import moved_on

MANY = {{many}}
NAMES = ["Zoe", "Abe", "Mia", "Lou", "Eli", "Ivy", "Gus"]


@pytest.mark.parametrize("others", [1, 2, 4])
def test_moved(others):
    """R1: the first {{many}} go to the end"""
    names = NAMES[: MANY + others]
    assert moved_on(names.copy()) == names[MANY:] + names[:MANY]


@pytest.mark.parametrize("count", range(MANY + 1))
def test_few(count):
    """R2: with {{many}} or fewer, everybody stays"""
    assert moved_on(NAMES[:count]) == NAMES[:count]


@pytest.mark.parametrize("count", [0, MANY, MANY + 1, 7])
def test_left_alone(count):
    """R3: the list handed in stays as it was"""
    names = NAMES[:count]
    moved_on(names)
    assert names == NAMES[:count]


def grown(function, names):
    """The list that was handed in, after something was added to the one that came back."""
    function(names).append("nobody")
    return names


@pytest.mark.parametrize("count", [0, MANY, MANY + 1, 7])
def test_of_its_own(inside, count):
    """R4: what comes back is a list of its own"""
    assert "nobody" not in inside(grown, moved_on, NAMES[:count])


def test_many_crews(reference, agree, rng):
    """R1, R2: a hundred other lists"""
    cases = [(rng.choices(NAMES, k=rng.randint(0, 8)),) for _ in range(110)]
    agree(moved_on, reference.moved_on, cases, size=lambda case: len(case[0]))
