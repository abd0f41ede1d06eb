"""Fifty calls in one question, compared with the reference."""

from answer import double


def test_it(agree, reference):
    agree(double, reference.double, [(n,) for n in range(50)])
