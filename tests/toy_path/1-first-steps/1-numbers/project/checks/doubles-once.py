import pytest


def first(program, number):
    """The first number that is printed."""
    return (program(number, "stop").numbers or [None])[0]


def test_two(program):
    """R1.1: two is doubled"""
    assert first(program, "2") == 4


@pytest.mark.parametrize("number", ["0", "7", "150"])
def test_others(program, number):
    """R1.2: so are others"""
    assert first(program, number) == 2 * int(number)


def test_negative(program):
    """R1.3: and negative ones"""
    assert first(program, "-3") == -6
