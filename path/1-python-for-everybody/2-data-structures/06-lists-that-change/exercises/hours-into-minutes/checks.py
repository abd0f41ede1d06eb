import pytest
from hours_into_minutes import to_minutes


@pytest.mark.parametrize(
    ("hours", "minutes"),
    [([2], [120]), ([1, 3], [60, 180]), ([0.25, 4, 0.25], [15, 240, 15]), ([0, 1.5, 2], [0, 90, 120])],
)
def test_minutes(hours, minutes):
    """R1: each time in minutes, in order"""
    assert to_minutes(hours) == minutes


@pytest.mark.parametrize("hours", [[2, 1], [0.5, 3, 7]])
def test_list_stays(hours):
    """R2: the list that is handed in stays"""
    before = list(hours)
    to_minutes(hours)
    assert hours == before, "Compared is the list of hours after the call."


def test_empty():
    """R3: nothing in, nothing out"""
    assert to_minutes([]) == []


def test_many(agree, reference, rng):
    """R1, R3: a hundred other Saturdays"""
    cases = [([rng.randint(0, 40) / 4 for _ in range(rng.randint(0, 7))],) for _ in range(110)]
    agree(to_minutes, reference.to_minutes, cases)
