import pytest


@pytest.mark.parametrize("name", ["Ines", "Bo", "Zoë"])
def test_greets(program, name):
    """R1: the name that was typed is greeted"""
    assert program(name).lines == [f"Hello, {name}!"]


def test_empty(program):
    """R2: an empty name is greeted as you"""
    assert program("").lines == ["Hello, you!"]
