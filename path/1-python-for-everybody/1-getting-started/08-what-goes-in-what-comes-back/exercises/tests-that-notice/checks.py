import pytest
from dose_tests import check


def right(weight):
    return 0 if weight < 2 else min(weight * 4, 100)


def right_in_steps(weight):
    result = 0
    if weight >= 2:
        result = weight * 4
    if result > 100:
        result = 100
    return result


def feeds_the_lightest(weight):
    return min(weight * 4, 100)


def two_is_too_light(weight):
    return 0 if weight <= 2 else min(weight * 4, 100)


def too_strong_in_the_middle(weight):
    return min(weight * 5, 100) if 2 < weight < 25 else right(weight)


def no_limit(weight):
    return 0 if weight < 2 else weight * 4


def late_limit(weight):
    return 0 if weight < 2 else min(weight * 4, 120)


def your_tests_on(dose, check):
    """How the learner's tests end when they try this function."""
    try:
        check(dose)
    except AssertionError:
        return "stopped by a test"
    return "silent"


@pytest.mark.parametrize("dose", [right, right_in_steps])
def test_right_dose(inside, dose):
    """R1: silent for a dose that keeps the promise"""
    assert inside(your_tests_on, dose, check) == "silent"


def test_lightest(inside):
    """R2: light animals that get something are noticed"""
    assert inside(your_tests_on, feeds_the_lightest, check) == "stopped by a test"


def test_edge(inside):
    """R3: 2 kilograms counted as too light are noticed"""
    assert inside(your_tests_on, two_is_too_light, check) == "stopped by a test"


def test_middle(inside):
    """R4: a wrong dose for each kilogram is noticed"""
    assert inside(your_tests_on, too_strong_in_the_middle, check) == "stopped by a test"


@pytest.mark.parametrize("dose", [no_limit, late_limit])
def test_limit(inside, dose):
    """R5: more than 100 is noticed"""
    assert inside(your_tests_on, dose, check) == "stopped by a test"
