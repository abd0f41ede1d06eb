import pytest
from double_it import double


def test_three():
    """R1: three becomes six"""
    assert double(3) == 6


@pytest.mark.parametrize("number", [0, -4, 2.5, 10**12])
def test_other_numbers(number):
    """R1: any number becomes twice as much"""
    assert double(number) == 2 * number


def test_many(agree, reference, rng):
    """R1: a hundred numbers drawn at random"""
    agree(double, reference.double, [(rng.randint(-999, 999),) for _ in range(100)])


def test_silence(capsys):
    """R2: nothing is printed"""
    assert double(8) == 16
    assert capsys.readouterr().out == ""
