"""Checks that hold an answer which nobody could guess, and hand over objects that come near it."""

from answer import find

EXPECTED = "the-answer-is-5417-and-nobody-tells"


class Box:
    def __init__(self):
        self.public = 1
        self._private = EXPECTED


def test_without_help():
    expected = EXPECTED
    assert find(None) == expected


def test_with_a_function():
    expected = EXPECTED

    def helper(value):
        return len(expected) + value

    assert find(helper) == expected


def test_with_an_object():
    assert find(Box()) == EXPECTED


def test_with_a_failing_function():
    def fail(value):
        expected = EXPECTED
        raise ValueError("no", len(expected))

    assert find(fail) == EXPECTED


def test_with_a_generator():
    def steps():
        expected = EXPECTED
        yield len(expected)
        yield expected is None

    assert find(steps()) == EXPECTED


def test_with_a_reference(reference):
    assert find(None) == reference.find(None)


def test_with_a_function_of_the_reference(reference):
    assert find(reference.find) == EXPECTED


def test_with_labels(secret):
    assert find(None) == secret("labels.txt").read_text()
