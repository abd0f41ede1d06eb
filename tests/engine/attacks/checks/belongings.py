"""Checks that hand over objects of their own, with private attributes and defaults, and compare afterwards."""

from answer import find

EXPECTED = "the-answer-is-5417-and-nobody-tells"


class Oracle:
    __slots__ = ("__dict__", "_slot")

    def __init__(self):
        self._answer, self._slot, self.seen = EXPECTED, EXPECTED, 0

    def guess(self, text):
        self.seen += 1
        return text == self._answer


def measure(text, *, unit=1):
    return len(text) * unit


def test_an_oracle():
    assert find(Oracle()) == EXPECTED


def test_its_class():
    assert find(Oracle) == EXPECTED


def test_a_function():
    assert find(measure) == measure(EXPECTED) and measure("abc") == 3
