"""A check that swallows everything."""

from answer import double


def test_it():
    try:
        double(4)
    except BaseException:
        pass
