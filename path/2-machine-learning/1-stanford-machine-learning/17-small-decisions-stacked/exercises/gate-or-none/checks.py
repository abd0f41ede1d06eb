import numpy as np
import pytest
from gate import gate

CORNERS = ((0, 0), (0, 1), (1, 0), (1, 1))
WISHES = [tuple(bool(number >> place & 1) for place in range(4)) for number in range(16)]
NO_UNIT = [(True, False, False, True), (False, True, True, False)]


def sure_enough(weights, answers, sure):
    """Whether every sum lies on its right side of zero, far enough for so sure an answer."""
    assert weights is not None, "There is a unit for this wish, and None came back."
    bias, left, right = (float(weight) for weight in weights)
    sums = [bias + left * a + right * b for a, b in CORNERS]
    needed = float(np.log(sure / (1 - sure)))
    worst = min(total if answer else -total for total, answer in zip(sums, answers, strict=True))
    assert worst >= needed - 1e-6, f"The sums at the four corners are {sums}; each has to be {needed:.3f} from zero."
    return True


def test_and():
    """R1: AND is sure at all four corners"""
    answers = (False, False, False, True)
    assert sure_enough(gate(answers, 0.99), answers, 0.99)


@pytest.mark.parametrize("answers", [(False, False, True, True), (False, True, False, True), (True, False, True, True)])
def test_left_and_right(answers):
    """R1: left and right are told apart"""
    assert sure_enough(gate(answers, 0.9), answers, 0.9)


def test_very_sure():
    """R1: sure to nine digits"""
    answers = (True, True, True, False)
    sure = 1 - 1e-9
    assert sure_enough(gate(answers, sure), answers, sure)


@pytest.mark.parametrize("answers", NO_UNIT)
def test_no_unit(answers):
    """R2: equal and different have no unit"""
    assert gate(answers, 0.9) is None


def test_fourteen():
    """R2: every other wish has a unit"""
    found = [gate(answers, 0.8) is not None for answers in WISHES if answers not in NO_UNIT]
    assert found == [True] * 14


def test_many(rng):
    """R1, R2: a hundred wishes, more or less sure"""
    for _ in range(110):
        answers, sure = rng.choice(WISHES), rng.choice([0.6, 0.75, 0.9, 0.999, 0.999999])
        weights = gate(answers, sure)
        if answers in NO_UNIT:
            assert weights is None
        else:
            assert sure_enough(weights, answers, sure)


def test_arrays():
    """R3: answers in an array, which stays as it was"""
    answers = np.array([True, False, False, False])
    weights = gate(answers, 0.95)
    assert sure_enough(weights, [True, False, False, False], 0.95)
    assert answers.tolist() == [True, False, False, False]
