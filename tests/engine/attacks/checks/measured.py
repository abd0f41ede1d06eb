"""A function of the submission is measured beside it."""

import answer


def measure(function):
    return function(4)


def test_it(inside):
    assert inside(measure, answer.double) == 8
