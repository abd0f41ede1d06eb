"""One check."""

from answer import double


def test_small():
    assert double(4) == 8
