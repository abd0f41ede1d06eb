import pytest
from wednesday_always_wins import busiest


@pytest.mark.parametrize(
    ("visitors", "day"),
    [
        ({"monday": 12, "tuesday": 30, "wednesday": 7}, "tuesday"),
        ({"saturday": 100, "sunday": 99, "wednesday": 20}, "saturday"),
        ({"friday": 3, "wednesday": 50}, "wednesday"),
        ({"thursday": 1}, "thursday"),
    ],
)
def test_largest(visitors, day):
    """R1: the day with the largest number"""
    assert busiest(visitors) == day


def test_nobody_came():
    """R1: with 0 visitors everywhere, a day still wins"""
    assert busiest({"tuesday": 0}) == "tuesday"


@pytest.mark.parametrize("days", [["tuesday", "friday"], ["wednesday", "monday", "friday"]])
def test_equal(days):
    """R2: the first of equal days wins"""
    assert busiest(dict.fromkeys(days, 6)) == days[0]


def test_empty():
    """R3: nothing for an empty dictionary"""
    assert busiest({}) is None


def test_many_weeks(agree, reference, rng):
    """R1, R2, R3: a hundred other weeks"""
    days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    cases = []
    for _ in range(120):
        some = rng.sample(days, rng.randint(0, 7))
        cases.append(({day: rng.randint(0, 6) for day in some},))
    agree(busiest, reference.busiest, cases, size=lambda case: len(case[0]))
