"""Checks of an exercise: twice as much."""

import pytest
from answer import double


def test_small():
    """R1: twice as much"""
    assert double(4) == 8


@pytest.mark.parametrize("x", [0, -3, 10**20])
def test_others(x):
    """R1: twice as much, whatever the number"""
    assert double(x) == x + x


def test_text_is_refused():
    """R2: text is refused"""
    with pytest.raises(TypeError):
        double("a")
